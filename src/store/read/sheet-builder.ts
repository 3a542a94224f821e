import { type Cell, emptyCell, type Grid, type Merge } from '#core/tables/grid.ts';
import { readLimits } from './limits.ts';
import { refusal } from './refusal.ts';

/** What all sheets of one file share; `places` counts the cells kept, empty ones before a filled one included. */
export type Budget = { places: number; uncachedFormulas: number };

export function newBudget(): Budget {
  return { places: 0, uncachedFormulas: 0 };
}

export type SheetBuilder = {
  put: (row: number, column: number, cell: Cell) => void;
  merge: (top: number, left: number, bottom: number, right: number) => void;
  build: () => Grid;
};

/** Collects the filled cells of a sheet in any order. Empty ones cost nothing, so a million formatted rows don't. */
export function buildSheet(name: string, hidden: boolean, budget: Budget): SheetBuilder {
  const rows: Cell[][] = [];
  const merges: Merge[] = [];

  function put(row: number, column: number, cell: Cell): void {
    if (cell.text === '' && cell.number === null) return;
    const inside = row >= 0 && row < readLimits.rows && column >= 0 && column < readLimits.columns;
    if (!inside) throw new RangeError(`cell at row ${row + 1}, column ${column + 1}`);
    const added = Math.max(0, row + 1 - rows.length) + Math.max(0, column + 1 - (rows[row]?.length ?? 0));
    budget.places += added;
    if (budget.places > readLimits.places) throw refusal('import-too-large', `> ${readLimits.places} cells`);
    while (rows.length <= row) rows.push([]);
    const cells = rows[row] ?? [];
    while (cells.length < column) cells.push(emptyCell);
    cells[column] = cell;
  }

  function merge(top: number, left: number, bottom: number, right: number): void {
    merges.push([top, left, bottom, right]);
    if (merges.length > readLimits.merges) throw refusal('import-too-large', `> ${readLimits.merges} merged cells`);
  }

  return { put, merge, build: () => ({ name, hidden, rows, merges: clipMerges(merges, rows) }) };
}

/**
 * Merges within the filled area. Those of a well-formed file don't overlap and so cover no more than that area; the
 * rest is dropped, because whoever walks through merged cells would walk through it again and again.
 */
function clipMerges(merges: readonly Merge[], rows: readonly (readonly Cell[])[]): Merge[] {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  let free = width * rows.length;
  const clipped: Merge[] = [];
  for (const [top, left, bottom, right] of merges) {
    const merge: Merge = [top, left, Math.min(bottom, rows.length - 1), Math.min(right, width - 1)];
    const area = (merge[2] - top + 1) * (merge[3] - left + 1);
    const isMerge = top >= 0 && left >= 0 && merge[2] >= top && merge[3] >= left && area > 1;
    if (!isMerge || area > free) continue;
    free -= area;
    clipped.push(merge);
  }
  return clipped;
}
