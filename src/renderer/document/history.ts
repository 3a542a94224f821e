import type { Deck } from '#core/deck/deck.ts';
import type { StepName } from '#core/deck/commands.ts';

/** What was done, and when: milliseconds since 1970. */
export type StepMark = { label: StepName; at: number };

/** A deck with what was selected in it. */
export type Moment<Selection> = { deck: Deck; selection: Selection };

/** One step with the moment on its other side: before it in the past, after it in the future. Decks share what they can. */
export type HistoryStep<Selection> = StepMark & Moment<Selection>;

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

/** The step that leads to this position; null at 0, where the document was opened. */
export function stepAt<Selection>({ past, future }: History<Selection>, position: number): StepMark | null {
  return past[position - 1] ?? future[position - 1 - past.length] ?? null;
}

/** Undoes or redoes until so many steps are done; null when there are not that many. */
export function movedTo<Selection>(
  { past, future }: History<Selection>,
  now: Moment<Selection>,
  position: number,
): { history: History<Selection>; now: Moment<Selection> } | null {
  const moments = [...past, now, ...future];
  const marks = [...past, ...future];
  const target = moments[position];
  if (target === undefined) return null;
  const step = ({ label, at }: StepMark, other: Moment<Selection>): HistoryStep<Selection> => ({
    label,
    at,
    deck: other.deck,
    selection: other.selection,
  });
  const sides = marks.map((mark, index) => step(mark, moments[index < position ? index : index + 1] ?? target));
  return {
    history: { past: sides.slice(0, position), future: sides.slice(position), mergeKey: null },
    now: { deck: target.deck, selection: target.selection },
  };
}
