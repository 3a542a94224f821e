import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import type { Block, Deck } from '../deck.ts';
import { withSnapshots } from '../with-snapshots.ts';
import { holdsPictures, withSlide } from './edit.ts';

/**
 * Puts a block into a slot, replacing what was there; `snapshots` are the observations its figures refer to. The picture
 * of a block must be in the deck (`addAsset`, `setPicture`).
 */
export function setBlock(
  deck: Deck,
  args: { slideId: string; slot: string; block: Block; snapshots?: readonly ObservationSnapshot[] },
): Deck {
  if (!holdsPictures(deck, [args.block])) return deck;
  const changed = withSlide(deck, args.slideId, (slide) => ({
    ...slide,
    blocks: { ...slide.blocks, [args.slot]: args.block },
  }));
  return changed === deck ? deck : withSnapshots(changed, args.snapshots);
}
