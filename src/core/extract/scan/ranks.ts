import { chineseNumber } from '../../indicators/chinese-number.ts';
import { matchesOf } from './matches.ts';

/** A place in a ranking: 居广东省21个地市的第6位, 位居粤东西北第一, 首位. `scope` '' is the one named before. */
export type RankMention = {
  kind: 'rank';
  start: number; // where its verb or scope begins
  end: number;
  rank: number;
  scope: string;
  outOf: number | null;
  from: boolean; // where it rose from: 由第11位升至第9位
};

const core =
  /第\s?(?<number>\d{1,3}|[一二三四五六七八九十]{1,3})\s?(?:位|名)|第\s?(?<bare>\d{1,3}|[一二三四五六七八九十]{1,3})(?=[,;。、)!]|和|及|$)|(?<first>首位(?!战略|度)|榜首|之首|(?<=居|列)首(?=[,。;、)]|$))/g;
const verbs =
  /(?:稳居|分列|跃居|位居|居于|居|位列|名列|列|排名|排在|排|位次|升至|升到|上升到|上升至|跃升至|跃升到|跃至|进至|进到|前移至|保持|维持|继续保持|名次为|占|获|在)(?=[^居列排名至到]*$)/;

/** Rank mentions of a sentence in order. */
export function scanRanks(sentence: string): RankMention[] {
  const found: RankMention[] = [];
  for (const match of matchesOf(core, sentence)) {
    const { number, bare, first } = match.groups ?? {};
    const rank = first !== undefined ? 1 : readRank(number ?? bare ?? '');
    if (rank === null || rank === 0) continue;
    const before = scopeBefore(sentence, match.index, found.at(-1)?.end ?? 0);
    const follows = found.length > 0 && /^[、和及]$/.test(sentence.slice(found.at(-1)?.end, match.index));
    // 第一 alone says nothing: 第一、二、三产业.
    if (
      bare !== undefined &&
      !follows &&
      ((!before.verb && before.scope === '') ||
        (/^[、和及]\s?(?:第?[一二三四]|重|轻)/.test(sentence.slice(match.index + match[0].length)) && !before.verb))
    )
      continue;
    found.push({
      ...{ kind: 'rank', start: before.start, end: match.index + match[0].length },
      ...{ rank, scope: before.scope.replace(/^.*(?:由|从)/, ''), outOf: counted(before.scope) },
      from: /(?:由|从)[^,;、第]{0,12}$/.test(sentence.slice(Math.max(0, match.index - 16), match.index)),
    });
  }
  return found;
}

function readRank(text: string): number | null {
  return /^\d+$/.test(text) ? Number(text) : chineseNumber(text);
}

function scopeBefore(sentence: string, at: number, after: number): { start: number; scope: string; verb: boolean } {
  let from = at;
  while (from > after && at - from < 26 && !/[,;。、:(%]/.test(sentence[from - 1] ?? '')) {
    const inner = /\([^()]{1,3}\)$/.exec(sentence.slice(Math.max(after, from - 5), from)); // 全省9个市(州)
    if (sentence[from - 1] === ')' && inner === null) break;
    from -= inner === null ? 1 : inner[0].length;
  }
  const words = sentence.slice(from, at);
  const joined = /^(?:和|及|与|以及)/.exec(words)?.[0].length ?? 0;
  const verb = verbs.exec(masked(words));
  const among =
    verb === null
      ? null
      : /(?:在|位居|居|^(?=全))(全[国省市县区州]|[\u4e00-\u9fff]{2,4}[省市])(\d+个[^,;。]{2,24}?)?(?:中)?(?:依次|分别|均|分)?$/.exec(
          reachBack(sentence, from + verb.index, after),
        );
  if (verb !== null && among !== null && /^(?:的)?$/.test(words.slice(verb.index + verb[0].length))) {
    return { start: from + verb.index - among[0].length, scope: `${among[1]}${among[2] ?? ''}`, verb: true };
  }
  const begin = verb === null ? joined : verb.index + verb[0].length;
  let scope = words
    .slice(begin)
    .replace(/的\s*$/, '')
    .trim();
  scope = scope.replace(/^(?:在|均|都|列|名|了|到|至|于)+/, '').replace(/(?:排名|排|居|列|的|中)+$/, '');
  const known =
    verb !== null || /(?:全[省国市县区州盟]|[省市县区州]|地区|片区|东|西|南|北|中|世界|同类|系统)/.test(scope);
  if (!known || /\d\s*$/.test(scope)) return { start: at, scope: '', verb: false };
  return { start: from + (verb === null ? begin : verb.index), scope, verb: verb !== null };
}

/** The words of a clause before a place: 在全省27个产业集群中|居. */
function reachBack(sentence: string, at: number, after: number): string {
  const words = sentence.slice(Math.max(after, at - 40), at);
  return words.slice(/[^,;、(%]*$/.exec(masked(words))?.index ?? 0);
}

/** 9个市(州): what a short parenthesis holds is no verb. */
function masked(words: string): string {
  return words.replace(/\([^()]{1,3}\)/g, (aside) => ' '.repeat(aside.length));
}

function counted(scope: string): number | null {
  const match = /(\d+)个/.exec(scope);
  return match === null ? null : Number(match[1]);
}
