import type { Grid } from '#core/tables/grid.ts';
import type { Encoding } from './decode-text.ts';

/** `xls` also stands for the web pages and XML that are saved under that name. */
export type FileFormat = 'xlsx' | 'xls' | 'xlsb' | 'ods' | 'csv' | 'tsv' | 'datapackage';

export type Reading = {
  format: FileFormat;
  encoding: Encoding | null; // of texts; null for workbooks and pasted text
  grids: Grid[]; // sheets without any cell left out; none for a datapackage
  uncachedFormulas: number; // formulas that were never calculated; their cells are empty
};
