import type { Deck, Run } from '../deck.ts';
import { withSlide } from './edit.ts';

export function setTitle(deck: Deck, args: { slideId: string; title: readonly Run[] }): Deck {
  return withSlide(deck, args.slideId, (slide) => ({ ...slide, title: args.title }));
}
