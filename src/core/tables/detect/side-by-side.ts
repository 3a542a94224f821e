import type { FilledGrid } from './filled-grid.ts';
import type { TableRegion } from './find-tables.ts';

export type ColumnRange = readonly [first: number, last: number];

/**
 * Yearbooks print a long table in two or three parts side by side, each under the same header: 地区 人口 地区 人口. The
 * columns of each part; all columns as one where the header doesn't repeat.
 */
export function partsSideBySide(filled: FilledGrid, { header, valueColumns }: TableRegion): ColumnRange[] {
  const whole: ColumnRange[] = [[0, filled.width - 1]];
  if (header === null) return whole;
  const texts = Array.from({ length: filled.width }, (_, column) => headerText(filled, header, column));
  const first = texts.findIndex((text) => text !== '');
  if (first < 0 || valueColumns.includes(first)) return whole;
  const starts = texts.flatMap((text, column) => (text === texts[first] ? column : []));
  const width = (starts[1] ?? 0) - first;
  if (starts.length < 2 || width < 2) return whole;
  const pattern = texts.slice(first, first + width);
  const repeats = starts.every((start, index) => {
    const end = starts[index + 1] ?? filled.width;
    const part = texts.slice(start, end);
    return pattern.every((text, offset) => text === (part[offset] ?? '')) && part.slice(width).join('') === '';
  });
  return repeats ? starts.map((start, index) => [start, (starts[index + 1] ?? filled.width) - 1]) : whole;
}

function headerText(filled: FilledGrid, [top, bottom]: readonly [number, number], column: number): string {
  const texts: string[] = [];
  for (let row = top; row <= bottom; row++) texts.push(filled.label(row, column).text.replace(/\s+/g, ''));
  return texts.join('');
}
