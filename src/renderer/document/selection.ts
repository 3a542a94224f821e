import type { Deck } from '#core/deck/deck.ts';
import { allSlides } from '#core/deck/find.ts';

/** What is selected: slides (the last is the one on the canvas) and a slot of that slide. Never part of history itself. */
export type Selection = { slideIds: readonly string[]; slot: string | null };

export function currentSlideId(selection: Selection): string | null {
  return selection.slideIds.at(-1) ?? null;
}

/** The selection without what the deck no longer has; some slide stays selected while there is one. */
export function keptSelection(selection: Selection, deck: Deck): Selection {
  const slides = allSlides(deck);
  const there = new Set(slides.map((slide) => slide.id));
  const kept = selection.slideIds.filter((id) => there.has(id));
  if (kept.length === selection.slideIds.length && kept.length > 0) return selection;
  if (kept.length > 0) return { slideIds: kept, slot: null };
  const [first] = slides;
  return { slideIds: first === undefined ? [] : [first.id], slot: null };
}
