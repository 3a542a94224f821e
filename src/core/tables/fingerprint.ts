import { cellAt, type Grid } from './grid.ts';
import type { TableMapping } from './mapping.ts';

/**
 * What tells that a table has the same form as one read before: its header without years, numbers and spaces, so that
 * next year's file is known too. '' for a table without a header.
 */
export function headerFingerprint(grid: Grid, { header, columns }: TableMapping): string {
  if (header === null) return '';
  const texts: string[] = [];
  for (let row = header[0]; row <= header[1]; row++) {
    for (let column = 0; column < columns.length; column++) {
      const text = cellAt(grid, row, column)
        .text.normalize('NFKC')
        .replace(/[\d\s年月日季度]+/g, '');
      if (text !== '') texts.push(text);
    }
  }
  return texts.join('|');
}
