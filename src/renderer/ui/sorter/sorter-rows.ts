import type { Deck, Section } from '#core/deck/deck.ts';

/** The sorter as one list of rows of known heights, which is what can be virtualised and measured without the DOM. */
export type SorterRow =
  | { kind: 'section'; key: string; section: Section; index: number }
  | { kind: 'empty'; key: string; sectionId: string }
  | { kind: 'slides'; key: string; sectionId: string; first: number; slides: readonly SorterSlide[] };

/** `first` is the place of a row's first slide in its section. */
export type SorterSlide = { id: string; hidden: boolean; number: number };

/** Sizes of one grid in pixels. */
export type SorterGrid = { columns: number; picture: number; gap: number; left: number; rowHeight: number };

export const sorterGap = 18;
const sides = 28; // left and right of the grid
const under = 30; // number and title below a picture
const headHeight = 40;

/** As many pictures of about `wanted` pixels as fit beside each other; they share what is left of the width. */
export function gridOf(width: number, wanted: number): SorterGrid {
  const room = Math.max(80, width - 2 * sides);
  const columns = Math.max(1, Math.floor((room + sorterGap) / (wanted + sorterGap)));
  const picture = Math.floor((room - (columns - 1) * sorterGap) / columns);
  return { columns, picture, gap: sorterGap, left: sides, rowHeight: Math.round((picture * 9) / 16) + under + 10 };
}

export function sorterRows(deck: Deck, columns: number): SorterRow[] {
  let number = 0;
  return deck.sections.flatMap((section, index): SorterRow[] => {
    const slides = section.slides.map((slide): SorterSlide => {
      number += 1;
      return { id: slide.id, hidden: slide.hidden, number };
    });
    const head: SorterRow = { kind: 'section', key: section.id, section, index };
    if (slides.length === 0) return [head, { kind: 'empty', key: `${section.id}-empty`, sectionId: section.id }];
    const rows = Array.from({ length: Math.ceil(slides.length / columns) }, (_, row): SorterRow => {
      const first = row * columns;
      const key = `${section.id}-${row}`;
      return { kind: 'slides', key, sectionId: section.id, first, slides: slides.slice(first, first + columns) };
    });
    return [head, ...rows];
  });
}

export function heightOf(row: SorterRow | undefined, grid: SorterGrid): number {
  return row?.kind === 'slides' ? grid.rowHeight : headHeight;
}
