/**
 * A sheet or delimited text as rows of cells, as the file prints it. Every reader makes this, every importer starts
 * from it. Rows and columns count from 0 here and from 1 wherever a person reads them.
 */
export type Cell = {
  text: string; // as printed, untrimmed; '' for an empty cell
  number: number | null; // what a spreadsheet stores in a numeric cell; null for text, and in delimited texts
  date: string | null; // ISO date of a date cell: its text depends on the reader's locale
};

/** [top, left, bottom, right], inclusive. Only the first cell holds the text. */
export type Merge = readonly [top: number, left: number, bottom: number, right: number];

export type Grid = {
  name: string; // of the sheet; '' for delimited texts
  hidden: boolean;
  rows: readonly (readonly Cell[])[]; // rows may differ in length
  merges: readonly Merge[];
};

export const emptyCell: Cell = { text: '', number: null, date: null };

export function textCell(text: string): Cell {
  return { text, number: null, date: null };
}

/** The cell at a place, the empty one outside the rows. */
export function cellAt(grid: Grid, row: number, column: number): Cell {
  return grid.rows[row]?.[column] ?? emptyCell;
}

/** The number of columns of the longest row. */
export function widthOf(grid: Grid): number {
  return grid.rows.reduce((width, row) => Math.max(width, row.length), 0);
}

/** A column's letters as spreadsheets print them: 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}
