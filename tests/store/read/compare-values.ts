import type { Sheet } from 'hucre';
import { expect } from 'vitest';
import { type Cell, cellAt, type Grid } from '#core/tables/grid.ts';

/** hucre has no formats of these: a date is the number that stands for it, and 74.43% is 0.7443. */
export function compareValues(grids: readonly Grid[], sheets: readonly Sheet[]): void {
  const filled = sheets.filter((sheet) => sheet.rows.some((row) => row.some((value) => value !== null)));
  expect(grids.map((grid) => grid.name)).toEqual(filled.map((sheet) => sheet.name));
  for (const [index, grid] of grids.entries()) {
    const { rows = [], merges = [] } = filled[index] ?? {};
    for (let row = 0; row < Math.max(rows.length, grid.rows.length); row += 1) {
      for (let column = 0; column < Math.max(rows[row]?.length ?? 0, grid.rows[row]?.length ?? 0); column += 1)
        compareValue(cellAt(grid, row, column), rows[row]?.[column] ?? null, `${grid.name} ${row} ${column}`);
    }
    const places = merges.map(({ startRow, startCol, endRow, endCol }) => [startRow, startCol, endRow, endCol]);
    expect(
      grid.merges.map((merge) => [...merge]),
      `${grid.name} merges`,
    ).toEqual(places);
  }
}

function compareValue(cell: Cell, value: Sheet['rows'][number][number], place: string): void {
  const raw = cell.number ?? (cell.text === '' ? null : cell.text);
  const isSerial = typeof value === 'number' && cell.number === null;
  const date = isSerial ? new Date(Math.round((value - 25569) * 864e5)) : value;
  const time = /^PT(\d\d)H(\d\d)M00S$/.exec(String(value));
  if (date instanceof Date) expect(date.toISOString(), place).toContain(raw);
  else if (typeof value === 'boolean') expect(raw, place).toBe(value ? 'TRUE' : 'FALSE');
  else if (time !== null) expect(raw, place).toBe(`${time[1]}:${time[2]}`);
  else expect(raw, place).toBe(value === '' ? null : value);
}
