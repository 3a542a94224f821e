import type { DataCell } from './data-cell.ts';

/** A sheet of a workbook: rows of cells, which of them are headers or titles, and how wide columns are, in characters. */
export type DataSheet = {
  name: string;
  widths: readonly number[];
  rows: readonly (readonly DataCell[])[];
  headers: readonly number[]; // rows, from 0
  titles: readonly number[];
  frozen: { rows: number; columns: number };
};
