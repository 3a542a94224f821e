import type { Deck } from '../deck.ts';
import { withSlide } from './edit.ts';

/** Moves the boundary between a slide's slots to a line of the grid; null puts it back where the template has it. */
export function setSplit(deck: Deck, args: { slideId: string; split: number | null }): Deck {
  return withSlide(deck, args.slideId, (slide) => {
    const { split, ...rest } = slide;
    if ((split ?? null) === args.split) return slide;
    return args.split === null ? rest : { ...rest, split: args.split };
  });
}
