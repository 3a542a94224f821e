import type { Deck, Slide } from '#core/deck/deck.ts';
import { allSlides } from '#core/deck/find.ts';

/** The slides of a show with their page numbers in the deck; hidden ones keep their number and are left out. */
export function shownSlides(deck: Deck): { slide: Slide; page: number }[] {
  return allSlides(deck)
    .map((slide, index) => ({ slide, page: index + 1 }))
    .filter(({ slide }) => !slide.hidden);
}

/**
 * Where to begin: at the slide itself, or, when it is hidden, at the next one shown; at the first without a slide.
 */
export function startIndex(deck: Deck, slideId: string | null): number {
  const page = allSlides(deck).findIndex((slide) => slide.id === slideId) + 1;
  const shown = shownSlides(deck);
  const index = shown.findIndex((each) => each.page >= page);
  return index === -1 ? shown.length - 1 : index;
}
