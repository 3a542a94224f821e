import type { Block, Deck, Section, Slide } from '../deck.ts';
import { allSlides, picturesOfBlocks } from '../find.ts';
import { mostSlides } from '../limits.ts';

/** The deck with one slide changed; the same deck when there is no such slide or nothing changes. */
export function withSlide(deck: Deck, slideId: string, change: (slide: Slide) => Slide): Deck {
  return withSections(deck, (section) => {
    const index = section.slides.findIndex((slide) => slide.id === slideId);
    const before = section.slides[index];
    if (before === undefined) return section;
    const after = change(before);
    return after === before
      ? section
      : { ...section, slides: section.slides.map((slide, at) => (at === index ? after : slide)) };
  });
}

/** The deck with its sections changed; sections and the deck stay the same objects where nothing changes. */
export function withSections(deck: Deck, change: (section: Section) => Section): Deck {
  const sections = deck.sections.map(change);
  return sections.every((section, index) => section === deck.sections[index]) ? deck : { ...deck, sections };
}

/** Whether an id is still free for a slide or a section. */
export function isFree(deck: Deck, id: string): boolean {
  return deck.sections.every((section) => section.id !== id && section.slides.every((slide) => slide.id !== id));
}

/** Whether the deck holds the pictures these blocks show; a deck without them could not be saved. */
export function holdsPictures(deck: Deck, blocks: readonly Block[]): boolean {
  return picturesOfBlocks(blocks).every((id) => id in deck.assets);
}

/** Whether the deck can take so many slides more; one with more than that could not be saved. */
export function hasRoomFor(deck: Deck, slides: number): boolean {
  return allSlides(deck).length + slides <= mostSlides;
}
