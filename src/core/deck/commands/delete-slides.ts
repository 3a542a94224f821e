import type { Deck } from '../deck.ts';
import { withSections } from './edit.ts';

export function deleteSlides(deck: Deck, args: { slideIds: readonly string[] }): Deck {
  return withSections(deck, (section) => {
    const slides = section.slides.filter((slide) => !args.slideIds.includes(slide.id));
    return slides.length === section.slides.length ? section : { ...section, slides };
  });
}
