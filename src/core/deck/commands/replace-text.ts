import type { Deck, Run } from '../deck.ts';
import { type FindQuery, matchesIn } from '../finding/find-text.ts';
import { sameRuns } from '../texts/join-runs.ts';
import { longestText } from '../texts/longest-text.ts';
import { mapTexts, samePlace, type TextPlace } from '../texts/map-texts.ts';
import { lengthOfRuns, spliceRuns } from '../texts/splice-runs.ts';

/**
 * Replaces words in all texts of the deck, or the one `only` points at (by its offset as printed). Figures are never replaced,
 * and a text that would become too long is left as it is.
 */
export function replaceText(
  deck: Deck,
  args: { query: FindQuery; by: string; only: { place: TextPlace; from: number } | null },
): Deck {
  const { query, by, only } = args;
  const inserted: Run[] = by === '' ? [] : [{ kind: 'words', text: by }];
  return mapTexts(deck, (runs, place) => {
    if (only !== null && !samePlace(place, only.place)) return runs;
    const spans = matchesIn(runs, query, deck).flatMap(({ from, signs }) =>
      signs === null || (only !== null && from !== only.from) ? [] : [signs],
    );
    if (spans.length === 0) return runs;
    const replaced = spans.reduceRight<readonly Run[]>(
      (before, [from, to]) => spliceRuns(before, from, to, inserted),
      runs,
    );
    const tooLong = lengthOfRuns(replaced) > longestText(place.kind);
    return tooLong || sameRuns(runs, replaced) ? runs : replaced;
  });
}
