import type { Deck, Section, Slide } from '#core/deck/deck.ts';

/** The navigator as one list, which is what can be virtualised: a section's head, then its slides unless collapsed. */
export type SectionRow = { kind: 'section'; key: string; section: Section; index: number; collapsed: boolean };
export type SlideRow = {
  kind: 'slide';
  key: string;
  slide: Slide;
  sectionId: string;
  index: number; // in its section
  count: number; // slides of the section
  number: number; // in the deck
};
export type EmptyRow = { kind: 'empty'; key: string; sectionId: string };
export type Row = SectionRow | SlideRow | EmptyRow;

export function rowsOf(deck: Deck, collapsed: ReadonlySet<string>): Row[] {
  let number = 0;
  return deck.sections.flatMap((section, sectionIndex): Row[] => {
    const closed = collapsed.has(section.id);
    const head: SectionRow = { kind: 'section', key: section.id, section, index: sectionIndex, collapsed: closed };
    const before = number;
    number += section.slides.length;
    if (closed) return [head];
    if (section.slides.length === 0)
      return [head, { kind: 'empty', key: `${section.id}-empty`, sectionId: section.id }];
    return [
      head,
      ...section.slides.map(
        (slide, index): SlideRow => ({
          kind: 'slide',
          key: slide.id,
          slide,
          sectionId: section.id,
          index,
          count: section.slides.length,
          number: before + index + 1,
        }),
      ),
    ];
  });
}
