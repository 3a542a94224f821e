import type { Deck } from '../deck.ts';
import { withSlide } from './edit.ts';

export function removeBlock(deck: Deck, args: { slideId: string; slot: string }): Deck {
  return withSlide(deck, args.slideId, (slide) => {
    if (!(args.slot in slide.blocks)) return slide;
    const { [args.slot]: _removed, ...blocks } = slide.blocks;
    return { ...slide, blocks };
  });
}
