import type { CatalogueIndex, IndexedIndicator } from '../../queries/browse/catalogue-index.ts';
import { pinyinOf } from '../../queries/fold-text.ts';
import { type Distinction, distinctionOf } from './distinguishing.ts';
import { bareName, bracketed, plainName, wholeName } from './plain-name.ts';

/** A name of an indicator, prepared for being compared with many. */
export type MatchName = {
  indicator: IndexedIndicator;
  name: string; // as it is listed, folded
  plain: string;
  bare: string;
  brackets: string; // the words in them
  distinction: Distinction;
  bigrams: number; // how many different ones it has
};

/** Names of a store by what they may be met by. */
export type MatchIndex = {
  byFolded: ReadonlyMap<string, readonly MatchName[]>;
  byBare: ReadonlyMap<string, readonly MatchName[]>;
  byPinyin: ReadonlyMap<string, readonly MatchName[]>;
  byBigram: ReadonlyMap<string, readonly MatchName[]>;
};

const kept = new WeakMap<CatalogueIndex, MatchIndex>();

/** Made once for the names of a store; `catalogueIndex` renews its answer when there are others. */
export function matchIndex(catalogue: CatalogueIndex): MatchIndex {
  const known = kept.get(catalogue) ?? createIndex(catalogue);
  kept.set(catalogue, known);
  return known;
}

function createIndex({ indicators }: CatalogueIndex): MatchIndex {
  const byFolded = new Map<string, MatchName[]>();
  const byBare = new Map<string, MatchName[]>();
  const byPinyin = new Map<string, MatchName[]>();
  const byBigram = new Map<string, MatchName[]>();
  for (const indicator of indicators) {
    for (const { folded, pinyin } of indicator.names) {
      const { pairs, ...prepared } = prepare(folded);
      const name: MatchName = { indicator, name: folded, ...prepared, bigrams: pairs.length };
      push(byFolded, folded, name);
      push(byBare, name.bare, name);
      if (pinyin !== '') push(byPinyin, pinyin, name);
      for (const pair of pairs) push(byBigram, pair, name);
    }
  }
  return { byFolded, byBare, byPinyin, byBigram };
}

type Prepared = Pick<MatchName, 'plain' | 'bare' | 'brackets' | 'distinction'> & { pairs: readonly string[] };

const mostPrepared = 100_000;
const prepared = new Map<string, Prepared>(); // a new indicator must not cost reading 20,000 names anew

function prepare(folded: string): Prepared {
  const known = prepared.get(folded);
  if (known !== undefined) return known;
  const plain = plainName(folded);
  const made = {
    ...{ plain, bare: bareName(plain), brackets: bracketed(folded), pairs: [...bigramsOf(plain)] },
    distinction: distinctionOf(wholeName(folded)),
  };
  if (prepared.size >= mostPrepared) prepared.clear();
  prepared.set(folded, made);
  return made;
}

/** Pairs of neighbouring characters: 森林覆盖 → 森林 林覆 覆盖. */
export function bigramsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 2 <= text.length; at += 1) pairs.add(text.slice(at, at + 2));
  return pairs;
}

export function spelled(text: string): string {
  return pinyinOf(text).replaceAll(' ', '');
}

function push(lists: Map<string, MatchName[]>, key: string, name: MatchName): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [name]);
  else list.push(name);
}
