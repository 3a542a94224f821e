import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import type { Asset, Deck } from '../deck.ts';
import { withSnapshots } from '../with-snapshots.ts';

/** What comes along with content of another deck. */
export type Travelling = { snapshots: readonly ObservationSnapshot[]; assets: readonly Asset[] };

/**
 * The deck with what came along. What it knows of an observation stays, whichever vintage that is: pasting a slide must
 * not change the numbers of others.
 */
export function withTravelling(deck: Deck, { snapshots, assets }: Travelling): Deck {
  const known = withSnapshots(
    deck,
    snapshots.filter(({ id }) => !(id in deck.snapshots)),
  );
  const added = assets.filter(({ id }) => !(id in deck.assets));
  if (added.length === 0) return known;
  return { ...known, assets: { ...known.assets, ...Object.fromEntries(added.map((asset) => [asset.id, asset])) } };
}
