import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import type { Deck } from './deck.ts';

/** The deck with observations its figures refer to; the same deck when it has them, for all slides depend on them. */
export function withSnapshots(deck: Deck, snapshots: readonly ObservationSnapshot[] = []): Deck {
  const missing = snapshots.filter(({ id, vintage }) => deck.snapshots[id]?.vintage !== vintage);
  if (missing.length === 0) return deck;
  const added = Object.fromEntries(missing.map((snapshot) => [snapshot.id, snapshot]));
  return { ...deck, snapshots: { ...deck.snapshots, ...added } };
}
