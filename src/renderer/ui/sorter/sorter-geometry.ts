import type { SlidePlace } from '#renderer/commands/move-step.ts';
import { heightOf, type SorterGrid, type SorterRow } from './sorter-rows.ts';

/** Where dragged slides would go, and where the mark of it is drawn: beside a slide, or under a section's head. */
export type SorterTarget = { key: string; side: 'before' | 'after'; place: SlidePlace };

type Point = { x: number; y: number };

/** The place between slides nearest to a point of the grid, in pixels from its corner. Null in a deck without sections. */
export function targetAt(rows: readonly SorterRow[], grid: SorterGrid, { x, y }: Point): SorterTarget | null {
  const row = rowAt(rows, grid, y);
  if (row === null) return null;
  if (row.kind === 'section') {
    return { key: row.key, side: 'after', place: { sectionId: row.section.id, index: 0 } };
  }
  if (row.kind === 'empty') return { key: row.key, side: 'after', place: { sectionId: row.sectionId, index: 0 } };
  // Each slide's part of the row reaches to the middle of the gaps beside it.
  const step = grid.picture + grid.gap;
  const across = (x - grid.left + grid.gap / 2) / step;
  const column = Math.min(row.slides.length - 1, Math.max(0, Math.floor(across)));
  const slide = row.slides[column];
  if (slide === undefined) return null;
  const side = across - column < 0.5 ? 'before' : 'after';
  const index = row.first + column + (side === 'after' ? 1 : 0);
  return { key: slide.id, side, place: { sectionId: row.sectionId, index } };
}

function rowAt(rows: readonly SorterRow[], grid: SorterGrid, y: number): SorterRow | null {
  let bottom = 0;
  for (const row of rows) {
    bottom += heightOf(row, grid);
    if (y < bottom) return row;
  }
  return rows.at(-1) ?? null;
}

export type Band = { from: Point; to: Point };

/** Ids of the slides whose pictures a band drawn with the mouse touches, in their order. */
export function slidesIn(rows: readonly SorterRow[], grid: SorterGrid, { from, to }: Band): string[] {
  const [left, right] = [Math.min(from.x, to.x), Math.max(from.x, to.x)];
  const [top, bottom] = [Math.min(from.y, to.y), Math.max(from.y, to.y)];
  const pictureHeight = (grid.picture * 9) / 16;
  let start = 0;
  return rows.flatMap((row) => {
    const y = start;
    start += heightOf(row, grid);
    if (row.kind !== 'slides' || y > bottom || y + pictureHeight < top) return [];
    return row.slides.flatMap((slide, column) => {
      const x = grid.left + column * (grid.picture + grid.gap);
      return x <= right && x + grid.picture >= left ? [slide.id] : [];
    });
  });
}
