import type { Block, Deck } from '../deck.ts';
import { withSlide } from './edit.ts';

/** Moves a block to another slot of its slide. What stands there comes to the slot it left. */
export function moveBlock(deck: Deck, args: { slideId: string; from: string; to: string }): Deck {
  const { from, to } = args;
  return withSlide(deck, args.slideId, (slide) => {
    const moved = slide.blocks[from];
    if (moved === undefined || from === to) return slide;
    const { [from]: _left, [to]: other, ...rest } = slide.blocks;
    const blocks: Record<string, Block> = { ...rest, [to]: moved };
    if (other !== undefined) blocks[from] = other;
    return { ...slide, blocks };
  });
}
