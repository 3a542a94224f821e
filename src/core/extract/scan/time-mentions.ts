import { planPeriods } from '../../indicators/plan-periods.ts';
import type { Span } from '../candidate.ts';
import { matchesOf } from './matches.ts';

/** Words that say when, with what they leave open: 前三季度 has no year, 去年 depends on the event. */
export type TimeMention = {
  start: number;
  end: number;
  words: string;
  year:
    | { kind: 'printed'; year: number }
    | { kind: 'relative'; offset: number; of: 'event' | 'year' }
    | { kind: 'open' };
  part: Part;
};

export type Part =
  | { kind: 'year' }
  | { kind: 'half'; half: 1 | 2 }
  | { kind: 'quarter'; quarter: number }
  | { kind: 'months'; from: number; to: number }
  | { kind: 'month'; month: number }
  | { kind: 'years'; from: number; to: number }
  | { kind: 'span'; length: number } // 五年来: so many years until the one spoken of
  | { kind: 'since' } // 2012年以来
  | { kind: 'now' } // 目前
  | { kind: 'recent' }; // 近年来

export const year = '(?<year>(?:19|20)\\d{2})';

export const relative = '(?<relative>去年|上一?年|前年|今年|本年度?|当年|全年|同年)';

export const part =
  '(?<half>[上下])半年|第?(?<quarter>[一二三四1-4])季度末?|前(?<quarters>[一二两三])个?季度|前(?<first>\\d{1,2})个?月' +
  '|(?<from>\\d{1,2})月?份?(?:-|至|到)(?<to>\\d{1,2})月(?:份|末|底)?|(?<month>\\d{1,2})月(?:份|末|底|\\d{1,2}日)?(?![\\d.])|末|底|全年|年末|年底|期末';

const lead = '(?:截至|截止到?|自)?';
const patterns: readonly RegExp[] = [
  /(?:19|20)\d{2}(?:年度?)?(?:-|至|到)(?:19|20)\d{2}年?(?!\d)/g,
  new RegExp(`${lead}${year}年度?\\s?(?:(?:${part})|(?<since>以来))?`, 'g'),
  new RegExp(`${lead}${relative}(?:度)?(?:(?:${part}))?(?:以来)?`, 'g'),
  /[“"]?(?<plan>十[一二三四五]?五|九五)[”"]?(?<edge>末|期末|初|以来|时期以来)?(?:规划)?(?:时期|期间)?(?:末|以来)?(?![”"]?(?:良好开局|开局|开门红))/g,
  new RegExp(`${lead}(?:${part})`, 'g'),
  /截至目前|目前|现有|至今|当前|现已|迄今/g,
  /近年来?|近几年来?|多年来|历年来?|累计|以来/g,
  /(?:近|过去|这|前)(?<count>[二两三四五六七八九十]|\d{1,2})年来?|(?<count2>[二两三四五六七八九十]|\d{1,2})年(?:来|间|(?=累计))|连续(?<count3>[二两三四五六七八九十]|\d{1,2})年/g,
];

/** Mentions of a sentence in order, none inside another. */
export function scanTimes(sentence: string): TimeMention[] {
  const found: TimeMention[] = [];
  const titles = [...sentence.matchAll(/《[^》]{1,60}》/g)].map(
    (title): Span => [title.index, title.index + title[0].length],
  );
  for (const pattern of patterns) {
    for (const match of matchesOf(pattern, sentence)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (titles.some(([from, to]) => start > from && end < to)) continue; // 《国土绿化规划(2021-2030年)》
      if (found.some((other) => other.start < end && other.end > start)) continue;
      const mention = mentionOf(match);
      if (mention !== null) found.push({ start, end, words: match[0], ...mention });
    }
  }
  return found.sort((left, right) => left.start - right.start);
}

function mentionOf(match: RegExpMatchArray): Pick<TimeMention, 'year' | 'part'> | null {
  const words = match[0];
  const groups = match.groups ?? {};
  const years = /^(\d{4})\D+(\d{4})/.exec(words);
  if (years !== null) return open({ kind: 'years', from: Number(years[1]), to: Number(years[2]) });
  if (groups.plan !== undefined) return planOf(groups.plan, words);
  const count = groups.count ?? groups.count2 ?? groups.count3;
  if (count !== undefined) return open({ kind: 'span', length: countOf(count) });
  if (/目前|现有|至今|当前|现已|迄今/.test(words)) return open({ kind: 'now' });
  if (/^(?:近年|近几年|多年|历年|累计|以来)/.test(words)) return open({ kind: 'recent' });
  const within = partOf(groups);
  if (within === null) return null;
  if (groups.year !== undefined) {
    const printed = { kind: 'printed' as const, year: Number(groups.year) };
    return { year: printed, part: groups.since === undefined ? within : { kind: 'since' } };
  }
  if (groups.relative !== undefined) return { year: yearOf(groups.relative), part: within };
  return { year: { kind: 'open' }, part: within };
}

function open(part: Part): Pick<TimeMention, 'year' | 'part'> {
  return { year: { kind: 'open' }, part };
}

function planOf(number: string, words: string): Pick<TimeMention, 'year' | 'part'> | null {
  const plan = planPeriods.find((known) => known.number === number);
  if (plan === undefined || !/[“"”]|时期|期间|末|以来/.test(words)) return null;
  if (/末$/.test(words)) return { year: { kind: 'printed', year: plan.to }, part: { kind: 'year' } };
  if (/以来$/.test(words)) return open({ kind: 'recent' });
  return open({ kind: 'years', from: plan.from, to: plan.to });
}

function yearOf(words: string): TimeMention['year'] {
  // 上年 is the one before the year spoken of, 去年 the one before the text was published.
  if (/^上一?年$/.test(words)) return { kind: 'relative', offset: -1, of: 'year' };
  if (words === '去年') return { kind: 'relative', offset: -1, of: 'event' };
  if (words === '前年') return { kind: 'relative', offset: -2, of: 'event' };
  if (/^(?:今年|本年)/.test(words)) return { kind: 'relative', offset: 0, of: 'event' };
  return { kind: 'open' };
}

function partOf(groups: Record<string, string | undefined>): Part | null {
  const { half, quarter, quarters, first, from, to, month } = groups;
  if (half !== undefined) return { kind: 'half', half: half === '上' ? 1 : 2 };
  if (quarter !== undefined) return { kind: 'quarter', quarter: Number(quarter) || '一二三四'.indexOf(quarter) + 1 };
  if (quarters !== undefined) return { kind: 'months', from: 1, to: quarters === '三' ? 9 : quarters === '一' ? 3 : 6 };
  if (first !== undefined) return months(1, Number(first));
  if (from !== undefined && to !== undefined) return months(Number(from), Number(to));
  if (month !== undefined) return months(Number(month), Number(month));
  return { kind: 'year' };
}

export function months(from: number, to: number): Part | null {
  if (from < 1 || to > 12 || from > to) return null;
  return from === to ? { kind: 'month', month: to } : { kind: 'months', from, to };
}

function countOf(text: string): number {
  return Number(text) || { 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 }[text] || 1;
}

export function spansOf(mentions: readonly { start: number; end: number }[]): Span[] {
  return mentions.map(({ start, end }): Span => [start, end]);
}
