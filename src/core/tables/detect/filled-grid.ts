import { type Cell, cellAt, emptyCell, type Grid, widthOf } from '../grid.ts';

/** A grid whose merged areas repeat their text in every cell, so that a header or label is where it applies. */
export type FilledGrid = {
  grid: Grid;
  width: number;
  height: number;
  /** The cell, or the first cell of the merge it lies in. */
  label(row: number, column: number): Cell;
  /** Whether a cell lies in a merge and isn't its first: a value there would be read twice. */
  covered(row: number, column: number): boolean;
};

const mostMerged = 200_000; // cells: a merge of a whole sheet says nothing of its cells

export function fillMerges(grid: Grid): FilledGrid {
  const width = widthOf(grid);
  const height = grid.rows.length;
  const owners = new Map<number, Cell>();
  for (const [top, left, bottom, right] of grid.merges) {
    const lastRow = Math.min(bottom, height - 1);
    const lastColumn = Math.min(right, width - 1);
    if ((lastRow - top + 1) * (lastColumn - left + 1) + owners.size > mostMerged) continue;
    const owner = cellAt(grid, top, left);
    for (let row = top; row <= lastRow; row++) {
      for (let column = left; column <= lastColumn; column++) {
        if (row !== top || column !== left) owners.set(row * width + column, owner);
      }
    }
  }
  const find = (row: number, column: number) => (owners.size === 0 ? undefined : owners.get(row * width + column));
  return {
    grid,
    width,
    height,
    label: (row, column) => find(row, column) ?? cellAt(grid, row, column),
    covered: (row, column) => find(row, column) !== undefined,
  };
}

export function isEmpty(cell: Cell): boolean {
  return cell === emptyCell || cell.text.trim() === '';
}
