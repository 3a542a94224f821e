import type { Deck } from '#core/deck/deck.ts';
import type { StepName } from '#core/deck/commands.ts';

/** One undo step: the deck before it, what was done, and what was selected. Decks share all they have in common. */
export type HistoryStep<Selection> = { deck: Deck; label: StepName; selection: Selection };

export type History<Selection> = {
  past: readonly HistoryStep<Selection>[];
  future: readonly HistoryStep<Selection>[];
  /** Steps with the same key join the last one until the gesture ends. */
  mergeKey: string | null;
};

export function emptyHistory<Selection>(): History<Selection> {
  return { past: [], future: [], mergeKey: null };
}

export function record<Selection>(
  history: History<Selection>,
  step: HistoryStep<Selection>,
  mergeKey: string | null,
): History<Selection> {
  const joins = mergeKey !== null && mergeKey === history.mergeKey && history.past.length > 0;
  return { past: joins ? history.past : [...history.past, step], future: [], mergeKey };
}
