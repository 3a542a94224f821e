import { isDoing } from '../read/doing.ts';
import type { Lead } from '../read/lead.ts';
import type { Reading } from '../read/reading.ts';
import type { Name } from '../read/statements.ts';
import type { Figure } from '../scan/figure.ts';
import { ofKinds, ofNoun } from './after-counts.ts';
import type { After, AfterNumber } from './after-number.ts';
import { ofGroup, ofWhole } from './after-shares.ts';
import { kindsOf, isNounUnit } from './counted-nouns.ts';
import { tidyName } from './tidy-name.ts';

/** In the order they are tried. */
const ways: readonly AfterNumber[] = [
  ofUnit,
  ofCircle,
  ofSameVerb,
  ofGrown,
  ofShared,
  ofGroup,
  ofWhole,
  ofKinds,
  ofNoun,
];

/** The words after a number that name it, where those before are only a verb or a list: 已有8个院士团队项目. Null for none. */
export function nameAfter(reading: Reading, lead: Lead, figure: Figure, until: number): Name | null {
  const rest = reading.text.slice(figure.end);
  if (/^用(?:来|于|作)/.test(rest)) return null; // what follows is its purpose
  const words = tidyName(lead.words);
  const after: After = { reading, lead, words, figure, until, rest, wordless: words === '' || isDoing(words) };
  const start = lead.span?.[0] ?? figure.start;
  const before = lead.span === null ? '' : reading.printed.slice(...lead.span);
  for (const way of ways) {
    const found = way(after);
    if (found !== null) return { name: found.name, written: `${before}${found.printed}`, start, reasons: found.reason };
  }
  return null;
}

/** 9镇3乡: the unit is what is counted. */
function ofUnit({ figure, wordless }: After): ReturnType<AfterNumber> {
  if (!wordless || !isNounUnit(figure.unit)) return null;
  return { name: figure.unit, printed: '', reason: ['name-after-number'] };
}

/** 大湾区1小时生活圈 */
function ofCircle({ words, figure, rest }: After): ReturnType<AfterNumber> {
  const circle = /^(?:小时|分钟)$/.test(figure.unit) ? /^[\u4e00-\u9fff]{1,6}圈/.exec(rest)?.[0] : undefined;
  return circle === undefined ? null : { name: `${words}${circle}`, printed: circle, reason: [] };
}

/** 惠及2.8万户11.6万人: the verb is the second number's too. */
function ofSameVerb({ reading, words, figure }: After): ReturnType<AfterNumber> {
  const before = reading.drafts.at(-1);
  if (words !== '' || before?.end !== reading.offset + figure.start || !/[户人]$/.test(figure.unit)) return null;
  const verb = /^(.{2,}?)(?:户数|人数)$/.exec(before.name)?.[1];
  if (verb === undefined) return null;
  const what = figure.unit.endsWith('户') ? '户数' : '人数';
  return { name: `${verb}${what}`, printed: '', reason: ['name-carried'] };
}

/** 33个行业中有24个实现增长 */
function ofGrown({ reading, rest, wordless }: After): ReturnType<AfterNumber> {
  const grown = /^(?:实现|保持)(?:正|同比)?增长/.exec(rest)?.[0];
  const group = reading.drafts.at(-1)?.name;
  if (grown === undefined || group === undefined || !wordless) return null;
  return { name: `${grown}的${group}`, printed: '', reason: ['name-carried'] };
}

/** 4大类17项治理工程: the first number is of its kinds. */
function ofShared({ reading, words, figure }: After): ReturnType<AfterNumber> {
  const shared = kindsOf(reading, figure);
  return shared === '' ? null : { name: `${words}${shared}类别`, printed: '', reason: ['name-after-number'] };
}
