import type { Deck } from '../deck.ts';
import { withSections } from './edit.ts';

export function setHidden(deck: Deck, args: { slideIds: readonly string[]; hidden: boolean }): Deck {
  const concerned = (id: string, hidden: boolean) => args.slideIds.includes(id) && hidden !== args.hidden;
  return withSections(deck, (section) =>
    section.slides.some((slide) => concerned(slide.id, slide.hidden))
      ? {
          ...section,
          slides: section.slides.map((slide) =>
            concerned(slide.id, slide.hidden) ? { ...slide, hidden: args.hidden } : slide,
          ),
        }
      : section,
  );
}
