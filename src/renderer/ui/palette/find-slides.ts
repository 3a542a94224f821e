import type { Deck } from '#core/deck/deck.ts';
import { plainText } from '#core/deck/plain-text.ts';

export type SlidePlace = { slideId: string; number: number; title: string; section: string };

const most = 50; // more than a person reads; typing on narrows them

/** Slides by their number, or whose title or section holds every word of the query; none for an empty query. */
export function findSlides(query: string, deck: Deck): SlidePlace[] {
  const words = query.trim().toLowerCase().split(/\s+/);
  if (query.trim() === '') return [];
  let number = 0;
  return deck.sections
    .flatMap(({ name, slides }) =>
      slides.map((slide) => {
        number += 1;
        return { slideId: slide.id, number, title: plainText(slide.title, deck), section: name };
      }),
    )
    .filter((place) => {
      const text = `${place.title} ${place.section}`.toLowerCase();
      return String(place.number) === query.trim() || words.every((word) => text.includes(word));
    })
    .slice(0, most);
}
