import type { Run } from '#core/deck/deck.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import { type Candidate, type OfferContext, offersIn } from '#core/offered/offers.ts';
import { typedNumbers } from '#core/offered/typed-numbers.ts';

export type BoundText = {
  runs: Run[];
  numbers: number; // that stand in the text
  snapshots: ObservationSnapshot[]; // of those that became figures, once a figure
};

/**
 * A text whose numbers become figures where there is no doubt: one figure of the store alone is offered, and it prints what
 * stands there to the letter. All else stays the words it was.
 */
export function boundText(text: string, candidates: readonly Candidate[], context: OfferContext): BoundText {
  const runs: Run[] = [];
  const snapshots: ObservationSnapshot[] = [];
  let at = 0;
  for (const { start, end, choices } of offersIn(text, candidates, context)) {
    const [choice, ...others] = choices;
    if (choice === undefined || others.length > 0 || start < at || choice.printed !== text.slice(start, end)) continue;
    if (start > at) runs.push({ kind: 'words', text: text.slice(at, start) });
    const { snapshot, facet, format } = choice;
    runs.push({ kind: 'figure', figure: { observationId: snapshot.id, facet }, format });
    snapshots.push(snapshot);
    at = end;
  }
  if (at < text.length) runs.push({ kind: 'words', text: text.slice(at) });
  return { runs, numbers: typedNumbers(text).length, snapshots };
}
