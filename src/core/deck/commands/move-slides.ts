import type { Deck, Slide } from '../deck.ts';
import { allSlides } from '../find.ts';

/**
 * Moves slides, in their order, to a place in a section. `index` counts the slides of that section as they are before
 * the move.
 */
export function moveSlides(deck: Deck, args: { slideIds: readonly string[]; sectionId: string; index: number }): Deck {
  const moving = new Set(args.slideIds);
  const slides: Slide[] = allSlides(deck).filter((slide) => moving.has(slide.id));
  const target = deck.sections.find((section) => section.id === args.sectionId);
  if (slides.length === 0 || target === undefined) return deck;
  const before = target.slides.slice(0, Math.max(0, args.index)).filter((slide) => !moving.has(slide.id)).length;
  const sections = deck.sections.map((section) => {
    const rest = section.slides.some((slide) => moving.has(slide.id))
      ? section.slides.filter((slide) => !moving.has(slide.id))
      : section.slides;
    if (section.id !== args.sectionId) return rest === section.slides ? section : { ...section, slides: rest };
    return { ...section, slides: [...rest.slice(0, before), ...slides, ...rest.slice(before)] };
  });
  const unchanged = sections.every((section, index) => sameSlides(section.slides, deck.sections[index]?.slides ?? []));
  return unchanged ? deck : { ...deck, sections };
}

function sameSlides(left: readonly Slide[], right: readonly Slide[]): boolean {
  return left.length === right.length && left.every((slide, index) => slide === right[index]);
}
