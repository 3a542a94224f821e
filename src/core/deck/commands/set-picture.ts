import type { Asset, Deck } from '../deck.ts';
import { addAsset } from './add-asset.ts';
import { setBlock } from './set-block.ts';

/** Puts a picture into a slot: the asset and the block that shows it, in one step. */
export function setPicture(
  deck: Deck,
  args: { slideId: string; slot: string; blockId: string; asset: Asset; alt: string },
): Deck {
  const block = { kind: 'image' as const, id: args.blockId, assetId: args.asset.id, alt: args.alt };
  const held = addAsset(deck, { asset: args.asset });
  const changed = setBlock(held, { slideId: args.slideId, slot: args.slot, block });
  return changed === held ? deck : changed;
}
