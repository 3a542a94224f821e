import { emptySlide } from '../create.ts';
import type { Deck, Slide, TemplateId } from '../deck.ts';
import { hasRoomFor, isFree, withSections } from './edit.ts';

/** Inserts an empty slide behind another, or at the start of a section when `after` is null. */
export function insertSlide(
  deck: Deck,
  args: { slideId: string; template: TemplateId; after: string | null; sectionId: string },
): Deck {
  if (!isFree(deck, args.slideId)) return deck;
  return insertBehind(deck, [emptySlide(args.template, args.slideId)], args.after, args.sectionId);
}

/** Inserts slides behind another one, wherever that is; else at the start of the section. None where there is no room for all. */
export function insertBehind(deck: Deck, slides: readonly Slide[], after: string | null, sectionId: string): Deck {
  if (!hasRoomFor(deck, slides.length)) return deck;
  const found = after !== null && deck.sections.some((section) => section.slides.some((slide) => slide.id === after));
  return withSections(deck, (section) => {
    const at = found ? section.slides.findIndex((slide) => slide.id === after) : section.id === sectionId ? -1 : -2;
    if (at === -2 || (found && at === -1)) return section;
    return { ...section, slides: [...section.slides.slice(0, at + 1), ...slides, ...section.slides.slice(at + 1)] };
  });
}
