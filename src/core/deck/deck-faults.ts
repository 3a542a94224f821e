import type { Deck } from './deck.ts';
import { allSlides, picturesOf } from './find.ts';
import { mostSlides } from './limits.ts';

/** What is wrong with a deck whose parts are each well formed; empty when nothing is. */
export function deckFaults(deck: Deck): string[] {
  const slides = allSlides(deck);
  const ids = [...deck.sections.map((section) => section.id), ...slides.map((slide) => slide.id)];
  return [
    ...(new Set(ids).size === ids.length ? [] : ['ids are not unique']),
    ...(slides.length <= mostSlides ? [] : [`more than ${mostSlides} slides`]),
    ...picturesOf(deck)
      .filter((id) => !(id in deck.assets))
      .map((id) => `picture ${id} is not in the deck`),
  ];
}
