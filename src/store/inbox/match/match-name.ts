import { foldText } from '../../queries/fold-text.ts';
import type { IndexedIndicator } from '../../queries/browse/catalogue-index.ts';
import { areCompatible, distinctionOf } from './distinguishing.ts';
import { bigramsOf, type MatchIndex, type MatchName, spelled } from './match-index.ts';
import { bareName, bracketed, plainName, wholeName } from './plain-name.ts';

export type NameMatch = { indicator: IndexedIndicator; matched: string; score: number };

/** From here on a match is taken without asking; from `leastToAsk` on a person is asked. */
export const leastToChoose = 0.85;
export const leastToAsk = 0.6;

const samePlain = 0.97; // 完成固定资产投资 and 固定资产投资
const sameBare = 0.93; // 高新技术企业数 and 高新技术企业
const mostSimilar = 0.84; // however alike, other characters are never taken without asking
const otherThing = 0.5; // 第一产业 and 第二产业
const sameSound = 0.7; // misspelt: 畜积量 for 蓄积量
const mostMatches = 12;

/** Indicators a printed name may stand for, best first; those far below `leastToAsk` are left out. */
export function matchName(index: MatchIndex, name: string): NameMatch[] {
  const folded = foldText(name);
  const plain = plainName(folded);
  const bare = bareName(plain);
  const own = distinctionOf(wholeName(folded));
  const brackets = bracketed(folded);
  const best = new Map<string, NameMatch>();
  const add = ({ indicator, name: matched }: MatchName, score: number) => {
    const known = best.get(indicator.id);
    if (known === undefined || known.score < score) best.set(indicator.id, { indicator, matched, score });
  };
  for (const one of index.byFolded.get(folded) ?? []) add(one, 1);
  for (const one of index.byBare.get(bare) ?? []) {
    const asked = brackets !== '' && one.brackets !== '' && brackets !== one.brackets;
    const score = asked ? mostSimilar : one.plain === plain ? samePlain : sameBare;
    add(one, areCompatible(one.distinction, own) ? score : otherThing);
  }
  const bigrams = bigramsOf(plain);
  for (const [one, shared] of sharing(index, bigrams)) {
    const alike = (2 * shared) / (one.bigrams + bigrams.size);
    const score = Math.min(mostSimilar, alike * 0.9);
    const capped = areCompatible(one.distinction, own) ? score : Math.min(otherThing, score);
    if (capped >= 0.4) add(one, Math.round(capped * 100) / 100);
  }
  for (const one of index.byPinyin.get(spelled(folded)) ?? []) {
    if (areCompatible(one.distinction, own)) add(one, sameSound);
  }
  return [...best.values()]
    .sort((left, right) => right.score - left.score || left.indicator.place - right.indicator.place)
    .slice(0, mostMatches);
}

function sharing(index: MatchIndex, bigrams: ReadonlySet<string>): Map<MatchName, number> {
  const shared = new Map<MatchName, number>();
  for (const bigram of bigrams) {
    for (const one of index.byBigram.get(bigram) ?? []) shared.set(one, (shared.get(one) ?? 0) + 1);
  }
  return shared;
}
