import type { Deck, Run } from '../deck.ts';
import { type FindQuery, matchesIn, signAt } from '../finding/find-text.ts';
import { mapTexts, samePlace, type TextPlace } from '../texts/map-texts.ts';
import { lengthOfRuns, spliceRuns } from '../texts/splice-runs.ts';

/** How long a text may become; the same as a deck file allows. */
const longest: Partial<Record<TextPlace['kind'], number>> = {
  section: 500,
  heading: 500,
  series: 500,
  header: 500,
  when: 500,
  'chart-note': 200,
};

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
    const matches = matchesIn(runs, query, deck).filter(
      ({ figure, from }) => !figure && (only === null || from === only.from),
    );
    const replaced = matches.reduceRight<readonly Run[]>(
      (before, { from, to }) => spliceRuns(before, signAt(before, from, deck), signAt(before, to, deck), inserted),
      runs,
    );
    const same = matches.length === 0 || lengthOfRuns(replaced) > (longest[place.kind] ?? 20_000);
    return same || isUnchanged(runs, replaced) ? runs : replaced;
  });
}

function isUnchanged(before: readonly Run[], after: readonly Run[]): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}
