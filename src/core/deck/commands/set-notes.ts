import type { Deck } from '../deck.ts';
import { withSlide } from './edit.ts';

export function setNotes(deck: Deck, args: { slideId: string; notes: string }): Deck {
  return withSlide(deck, args.slideId, (slide) =>
    slide.notes === args.notes ? slide : { ...slide, notes: args.notes },
  );
}
