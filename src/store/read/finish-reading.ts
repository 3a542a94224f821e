import { failure, type Result, success } from '#contract/result.ts';
import type { Grid } from '#core/tables/grid.ts';
import type { Encoding } from './decode-text.ts';
import type { FileFormat, Reading } from './reading.ts';
import type { Budget } from './sheet-builder.ts';

/** The grids that hold something, or why there are none. */
export function finishReading(
  name: string,
  format: FileFormat,
  encoding: Encoding | null,
  sheets: readonly Grid[],
  { uncachedFormulas }: Budget,
  hasPictures: boolean,
): Result<Reading> {
  const grids = sheets.filter((grid) => grid.rows.length > 0);
  if (uncachedFormulas > 0 && !grids.some(hasNumbers)) return failure('import-only-formulas', { name });
  if (grids.length === 0) return failure(hasPictures ? 'import-no-tables' : 'import-empty', { name });
  return success({ format, encoding, grids, uncachedFormulas });
}

function hasNumbers(grid: Grid): boolean {
  return grid.rows.some((row) => row.some((cell) => cell.number !== null));
}
