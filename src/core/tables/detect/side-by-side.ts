import type { FilledGrid } from './filled-grid.ts';
import type { TableRegion } from './find-tables.ts';

export type ColumnRange = readonly [first: number, last: number];

/**
 * Yearbooks print a long table in two or three parts side by side, each under the same header: 地区 人口 地区 人口. The
 * columns of each part; all columns as one where the header doesn't repeat.
 */
export function partsSideBySide(filled: FilledGrid, region: TableRegion): ColumnRange[] {
  const { header, valueColumns } = region;
  const whole: ColumnRange[] = [[0, filled.width - 1]];
  if (header === null) return whole;
  const apart = partsApart(filled, region);
  if (apart.length > 1) return apart;
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

/** Two tables with a blank column between them, each with labels before its figures. */
function partsApart(filled: FilledGrid, { header, body, valueColumns }: TableRegion): ColumnRange[] {
  const first = header?.[0] ?? body[0];
  const parts: ColumnRange[] = [];
  let start: number | null = null;
  for (let column = 0; column <= filled.width; column++) {
    const blank = column === filled.width || isBlank(filled, first, body[1], column);
    if (!blank) start ??= column;
    else if (start !== null) {
      parts.push([start, column - 1]);
      start = null;
    }
  }
  const complete = parts.every(([from, to]) => {
    const figures = valueColumns.find((column) => column >= from && column <= to);
    return figures !== undefined && figures > from;
  });
  return complete ? parts : [];
}

function isBlank(filled: FilledGrid, from: number, to: number, column: number): boolean {
  for (let row = from; row <= Math.min(to, from + 200); row++) {
    if (filled.label(row, column).text.trim() !== '') return false;
  }
  return true;
}

function headerText(filled: FilledGrid, [top, bottom]: readonly [number, number], column: number): string {
  const texts: string[] = [];
  for (let row = top; row <= bottom; row++) texts.push(filled.label(row, column).text.replace(/\s+/g, ''));
  return texts.join('');
}
