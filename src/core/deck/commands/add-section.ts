import type { Deck, Section } from '../deck.ts';
import { mostSections } from '../limits.ts';
import { isFree } from './edit.ts';

/**
 * Adds a section behind another (at the end when `after` is unknown). With `from`, the slides of that section from that
 * slide on move into the new one.
 */
export function addSection(
  deck: Deck,
  args: { sectionId: string; name: string; after: string | null; from?: string },
): Deck {
  if (!isFree(deck, args.sectionId) || deck.sections.length >= mostSections) return deck;
  const found = deck.sections.findIndex((section) => section.id === args.after);
  const at = found === -1 ? deck.sections.length - 1 : found;
  const old = deck.sections[at];
  const cut =
    old === undefined || args.from === undefined ? -1 : old.slides.findIndex((slide) => slide.id === args.from);
  const moved = old === undefined || cut === -1 ? [] : old.slides.slice(cut);
  const added: Section = { id: args.sectionId, name: args.name, slides: moved };
  const sections = deck.sections.flatMap((section, index): Section[] => {
    if (index !== at) return [section];
    return [cut === -1 ? section : { ...section, slides: section.slides.slice(0, cut) }, added];
  });
  return { ...deck, sections: old === undefined ? [added] : sections };
}
