import type { Deck } from '../deck.ts';

/** Removes a section. Its slides go to its neighbour, unless `withSlides`; the last section is never removed. */
export function deleteSection(deck: Deck, args: { sectionId: string; withSlides: boolean }): Deck {
  const at = deck.sections.findIndex((section) => section.id === args.sectionId);
  const section = deck.sections[at];
  if (section === undefined || deck.sections.length === 1) return deck;
  const heir = at > 0 ? at - 1 : 1;
  const sections = deck.sections
    .map((each, index) => {
      if (index !== heir || args.withSlides || section.slides.length === 0) return each;
      const slides = heir < at ? [...each.slides, ...section.slides] : [...section.slides, ...each.slides];
      return { ...each, slides };
    })
    .filter((each) => each.id !== args.sectionId);
  return { ...deck, sections };
}
