import type { Vocabulary } from '../vocabulary.ts';
import { type LabelColumn, share } from './label-cells.ts';
import { labelHeaders } from './label-headers.ts';

/**
 * Columns of areas within areas, 省份 城市 区县: a figure is of the last that is printed in its row, so the others count too
 * where they stand before it.
 */
export function nestedAreas(columns: readonly LabelColumn[], vocabulary: Vocabulary): number[] {
  const areas = labelHeaders.find(({ dimension }) => dimension === 'area');
  const found = columns.filter(
    ({ header, cells }) =>
      areas?.header.test(header.normalize('NFKC').trim()) === true &&
      share(cells, (cell) => vocabulary.isArea(cell.trim())) > 0.5,
  );
  return found.length < 2 ? [] : found.map(({ column }) => column);
}

/** Of nested areas the column with the most names; of as many the last. */
export function finestOf(columns: readonly LabelColumn[], nested: readonly number[]): number | undefined {
  const names = (column: number) => new Set(columns.find((one) => one.column === column)?.cells).size;
  return [...nested].reverse().sort((left, right) => names(right) - names(left))[0];
}
