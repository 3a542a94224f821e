import type { CheckedObservation } from '../checked-observation.ts';
import type { Sentence } from '../finding.ts';
import { chineseNumbersIn, occurrencesOf, sentenceOf } from '../printed-numbers.ts';
import type { ObservationRule } from '../rule.ts';
import { nameOf, said, say } from '../sentences.ts';

const firstWords = /首位|榜首|居首|列首|之首|冠军|夺冠|第一(?![产季批届轮期大])/;
const otherRank = /第(?:\d+|[二三四五六七八九十]+)[位名]?/;

export const rankRange = {
  number: 18,
  severity: 'error',
  scope: 'observation',
  title: { 'zh-CN': '位次在合理范围内且有排名范围', en: 'Ranks are possible and have a scope' },
  check(observation) {
    if (observation.ranks.length === 0) return null;
    const wrong = wrongOf(observation);
    if (wrong === null) return null;
    const name = nameOf(observation);
    return said(
      say(`${name['zh-CN']}：${wrong['zh-CN']}。`, `${name.en}: ${wrong.en}.`),
      say('请对照原文改正位次或排名范围。', 'Correct the rank or its scope by the source.'),
    );
  },
} as const satisfies ObservationRule;

function wrongOf(observation: CheckedObservation): Sentence | null {
  const sentence = sentenceOf(observation);
  const onlyFirst = sentence !== null && firstWords.test(sentence) && !otherRank.test(sentence);
  for (const { rank, scope, outOf } of observation.ranks) {
    if (!isScope(scope)) return say(`“${scope}”不是排名范围`, `“${scope}” is no scope of a rank`);
    if (!Number.isInteger(rank) || rank < 1) return say(`位次${rank}不是正整数`, `${rank} is no rank`);
    const among = outOf ?? countIn(scope);
    if (among !== null && rank > among) {
      return say(`位次${rank}超出排名总数${among}`, `rank ${rank} is beyond the ${among} ranked`);
    }
    if (onlyFirst && rank !== 1 && occurrencesOf(sentence, String(rank)).length === 0)
      return say(`原文为第一位，位次却是${rank}`, `the text says first, the rank is ${rank}`);
  }
  return null;
}

function isScope(scope: string): boolean {
  return /\p{L}/u.test(scope) && !/[，。；;%％]/.test(scope);
}

/** 广东省21个地市 → 21. */
function countIn(scope: string): number | null {
  const counted = /(\d+|[一二三四五六七八九十百]+)个/.exec(scope)?.[1];
  if (counted === undefined) return null;
  return /\d/.test(counted) ? Number(counted) : (chineseNumbersIn(counted)[0] ?? null);
}
