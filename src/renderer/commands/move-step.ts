import type { Deck } from '#core/deck/deck.ts';

/** A place between slides of a section; `index` counts its slides as they are before a move. */
export type SlidePlace = { sectionId: string; index: number };

/**
 * Where slides go one step up or down: past their neighbour, or over the border into the section beside. Null when they
 * are at the end already.
 */
export function stepTarget(deck: Deck, slideIds: readonly string[], direction: 1 | -1): SlidePlace | null {
  const moving = new Set(slideIds);
  const places = deck.sections.flatMap((section, sectionIndex) =>
    section.slides.flatMap((slide, index) => (moving.has(slide.id) ? [{ sectionIndex, index }] : [])),
  );
  const place = direction === -1 ? places[0] : places.at(-1);
  if (place === undefined) return null;
  const section = deck.sections[place.sectionIndex];
  if (section === undefined) return null;
  if (direction === -1) {
    if (place.index > 0) return { sectionId: section.id, index: place.index - 1 };
    const before = deck.sections[place.sectionIndex - 1];
    return before === undefined ? null : { sectionId: before.id, index: before.slides.length };
  }
  if (place.index < section.slides.length - 1) return { sectionId: section.id, index: place.index + 2 };
  const after = deck.sections[place.sectionIndex + 1];
  return after === undefined ? null : { sectionId: after.id, index: 0 };
}
