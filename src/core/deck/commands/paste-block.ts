import type { Block, Deck } from '../deck.ts';
import { setBlock } from './set-block.ts';
import { type Travelling, withTravelling } from './travelling.ts';

/** Puts a block of this or another deck into a slot, in place of what was there. */
export function pasteBlock(deck: Deck, args: { slideId: string; slot: string; block: Block } & Travelling): Deck {
  const { slideId, slot, block } = args;
  const changed = setBlock(deck, { slideId, slot, block });
  return changed === deck ? deck : withTravelling(changed, args);
}
