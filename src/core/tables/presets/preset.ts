import type { DetectedTable } from '../detect/detect-mapping.ts';
import type { Grid } from '../grid.ts';

/** A kind of file many people have: how it is known, and what the general reading gets wrong about it. */
export type Preset = {
  id: string;
  name: { 'zh-CN': string; en: string };
  recognises(grid: Grid): boolean;
  adjust(table: DetectedTable, file: string): DetectedTable;
};

/** The first cells of a sheet, row by row, for recognising. */
export function firstTexts(grid: Grid, rows: number): string[][] {
  return grid.rows.slice(0, rows).map((row) => row.slice(0, 60).map(({ text }) => text.trim()));
}
