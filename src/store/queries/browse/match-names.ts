import { foldText } from '../fold-text.ts';
import type { CatalogueIndex, IndexedIndicator, IndexedName } from './catalogue-index.ts';

/**
 * Indicators whose names hold every word of `text`, by how well: 0 is best. Each word may be in another name of the
 * indicator. Null for no words: then all match alike.
 */
export function matchNames(index: CatalogueIndex, text: string): Map<IndexedIndicator, number> | null {
  const words = text
    .normalize('NFKC')
    .split(/\s+/)
    .map(foldText)
    .filter((word) => word !== '');
  const [first, ...others] = words;
  if (first === undefined) return null;
  let found = new Map<IndexedIndicator, number>();
  scoreWord(index.indicators, first, (indicator, score) => found.set(indicator, score));
  for (const word of others) {
    const narrowed = new Map<IndexedIndicator, number>();
    scoreWord(found.keys(), word, (indicator, score) => narrowed.set(indicator, score + (found.get(indicator) ?? 0)));
    found = narrowed;
  }
  return found;
}

function scoreWord(
  indicators: Iterable<IndexedIndicator>,
  word: string,
  add: (indicator: IndexedIndicator, score: number) => void,
): void {
  const spelled = /^[a-z0-9]+$/.test(word);
  for (const indicator of indicators) {
    let best = Number.POSITIVE_INFINITY;
    for (const name of indicator.names) {
      const score = scoreOf(name, word, spelled);
      if (score < best) best = score;
    }
    if (best !== Number.POSITIVE_INFINITY) add(indicator, best);
  }
}

/** How well one name matches, 0 is best; infinite when it doesn't. */
function scoreOf({ folded, pinyin, syllables, initials }: IndexedName, word: string, spelled: boolean): number {
  const inName = folded.indexOf(word);
  if (!spelled) {
    if (inName < 0) return Number.POSITIVE_INFINITY;
    if (inName > 0) return 3;
    return folded.length === word.length ? 0 : 1;
  }
  const inInitials = initials.indexOf(word);
  if ((inName === 0 && folded.length === word.length) || initials === word) return 0;
  if (inName === 0) return 1;
  if (inInitials === 0) return 2;
  if (inName > 0) return 3;
  const inPinyin = pinyin.indexOf(word);
  if (inPinyin === 0) return 4;
  if (inInitials > 0) return 5;
  return inPinyin > 0 && startsAtSyllable(syllables, word) ? 6 : Number.POSITIVE_INFINITY;
}

/** Pinyin is matched from the start of a syllable: 'lin' finds 森林, 'in' doesn't. */
function startsAtSyllable(syllables: string, word: string): boolean {
  for (let start = 0; start >= 0; start = nextSyllable(syllables, start)) {
    if (spells(syllables, start, word)) return true;
  }
  return false;
}

function nextSyllable(syllables: string, start: number): number {
  const space = syllables.indexOf(' ', start);
  return space < 0 ? -1 : space + 1;
}

/** Compared in place: of 20,000 names joined anew for each syllable, a search would take a tenth of a second. */
function spells(syllables: string, start: number, word: string): boolean {
  let at = start;
  for (let index = 0; index < word.length; index++) {
    if (syllables[at] === ' ') at += 1;
    if (syllables[at] !== word[index]) return false;
    at += 1;
  }
  return true;
}

/** Best match first, then in briefing order. */
export function inOrderOfMatch(scores: ReadonlyMap<IndexedIndicator, number>): IndexedIndicator[] {
  const byScore = new Map<number, IndexedIndicator[]>();
  for (const [indicator, score] of scores) {
    const same = byScore.get(score);
    if (same === undefined) byScore.set(score, [indicator]);
    else same.push(indicator);
  }
  return [...byScore].sort(([left], [right]) => left - right).flatMap(([, indicators]) => indicators);
}
