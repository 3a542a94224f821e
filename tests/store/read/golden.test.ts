import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as XLSX from '@e965/xlsx';
import { readOds, readXls, readXlsb } from 'hucre';
import { describe, expect, test } from 'vitest';
import { type Cell, cellAt, type Grid } from '#core/tables/grid.ts';
import { plainNumber } from '#store/read/number-text.ts';
import { readGrids } from '#store/read/read-grids.ts';
import { compareValues } from './compare-values.ts';
import { type BookType, hucreBook, writeBook, yearbook } from './workbooks.ts';

const folder = path.join(import.meta.dirname, 'fixtures');

/** Files dropped into the folder are compared as well. */
async function fixtures(): Promise<(readonly [name: string, bytes: Uint8Array])[]> {
  const files = readdirSync(folder).filter((name) => /\.(xlsx|xlsb|xls|ods)$/i.test(name));
  return [
    ...(['xlsx', 'biff8', 'ods', 'xlml'] as const).map((type) => [type, yearbookAs(type)] as const),
    ['xlsx of hucre', await hucreBook('xlsx')] as const,
    ['ods of hucre', await hucreBook('ods')] as const,
    ...files.map((name) => [name, new Uint8Array(readFileSync(path.join(folder, name)))] as const),
  ];
}

/** The writer puts dates and times into an .ods file as bare numbers, which no spreadsheet program does. */
function yearbookAs(type: BookType): Uint8Array {
  const book = yearbook();
  if (type === 'ods') for (const place of ['E7', 'C8', 'D8']) delete book.Sheets.综合?.[place];
  return writeBook(book, type);
}

/** What the second reader says a cell is, in the words of a Grid. */
function expected(cell: XLSX.CellObject | undefined, date1904: boolean): Cell {
  const empty: Cell = { text: '', number: null, date: null };
  if (cell === undefined || cell.v === undefined || cell.t === 'z') return empty;
  if (cell.t === 'b') return { ...empty, text: cell.v === true ? 'TRUE' : 'FALSE' };
  if (cell.t === 'e') return { ...empty, text: cell.w ?? '' };
  if (cell.t !== 'n') return { ...empty, text: String(cell.v) };
  const value = Number(cell.v);
  const format = String(cell.z ?? 'General');
  if (XLSX.SSF.is_date(format)) {
    const { y, m, d, H, M } = XLSX.SSF.parse_date_code(value, { date1904 });
    const two = (part: number): string => String(part).padStart(2, '0');
    if (!/[yd]/i.test(format)) return { ...empty, text: `${two(H)}:${two(M)}` };
    return { text: `${y}-${two(m)}-${two(d)}`, number: null, date: `${y}-${two(m)}-${two(d)}` };
  }
  const printed = (cell.w ?? '').trim();
  const isPlain = /^[\d.,\s()+-]*(E[+-]?\d+)?$/i.test(printed);
  return { text: isPlain ? plainNumber(value) : printed, number: value, date: null };
}

/**
 * The second reader is another library than the one that reads the format: SheetJS for .xlsx and XML, which hucre and we
 * read, and hucre for .xls and .xlsb, which SheetJS reads, and for .ods, where SheetJS loses cells.
 */
describe('every cell as the second reader reads it', async () => {
  test.each(await fixtures())('%s', async (name, bytes) => {
    const reading = await readGrids(name, bytes);
    expect(reading.ok ? null : reading.failure).toBeNull();
    if (!reading.ok) return;
    const { format, grids } = reading.value;
    if (format === 'ods') return compareValues(grids, (await readOds(bytes)).sheets);
    if (format === 'xlsb') return compareValues(grids, (await readXlsb(bytes)).sheets);
    if (format === 'xls' && bytes[0] === 0xd0) return compareValues(grids, (await readXls(bytes)).sheets);
    const book = XLSX.read(bytes, { cellNF: true, cellText: true, cellStyles: true });
    const date1904 = book.Workbook?.WBProps?.date1904 === true;
    const filled = book.SheetNames.filter((sheet) => isFilled(book.Sheets[sheet]));
    expect(grids.map((grid) => grid.name)).toEqual(filled);
    for (const grid of grids) compareSheet(grid, book, date1904);
  });
});

function isFilled(sheet: XLSX.WorkSheet | undefined): boolean {
  return Object.entries(sheet ?? {}).some(
    ([key, cell]) => !key.startsWith('!') && cell.v !== undefined && cell.v !== '',
  );
}

function compareSheet(grid: Grid, book: XLSX.WorkBook, date1904: boolean): void {
  const sheet = book.Sheets[grid.name] ?? {};
  const hidden = book.Workbook?.Sheets?.[book.SheetNames.indexOf(grid.name)]?.Hidden ?? 0;
  expect(grid.hidden, `${grid.name} hidden`).toBe(hidden !== 0);
  const range = XLSX.utils.decode_range(sheet['!ref'] ?? 'A1');
  for (let row = range.s.r; row <= Math.max(range.e.r, grid.rows.length); row += 1) {
    for (let column = range.s.c; column <= Math.max(range.e.c, grid.rows[row]?.length ?? 0); column += 1) {
      const place = XLSX.utils.encode_cell({ r: row, c: column });
      expect(cellAt(grid, row, column), `${grid.name} ${place}`).toEqual(expected(sheet[place], date1904));
    }
  }
  const merges = (sheet['!merges'] ?? []).map(({ s, e }) => [s.r, s.c, e.r, e.c]);
  expect(
    grid.merges.map((merge) => [...merge]),
    `${grid.name} merges`,
  ).toEqual(merges);
}

/** hucre reads the .xlsx, and not the .xlsb that SheetJS writes, whose cells tell their place by the one before. */
describe('every cell as in the .xlsx of the same book', () => {
  const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(path.join(folder, name)));
  test.each([
    ['xlsb', yearbookAs('xlsb'), yearbookAs('xlsx')],
    ['xls', yearbookAs('biff8'), yearbookAs('xlsx')],
    ['xls of LibreOffice', fixture('libreoffice.xls'), fixture('libreoffice.xlsx')],
  ])('%s', async (name, binary, twin) => {
    const [reading, other] = [await readGrids(name, binary), await readGrids(name, twin)];
    expect(reading.ok && rounded(reading.value.grids)).toEqual(other.ok && rounded(other.value.grids));
  });
});

/** LibreOffice rounds the numbers of an .xlsx, and not those of an .xls, to what it shows. */
function rounded(grids: readonly Grid[]): unknown {
  const round = (cell: Cell): Cell => ({ ...cell, number: cell.number === null ? null : Number(cell.text) || 0 });
  return grids.map((grid) => ({ ...grid, rows: grid.rows.map((cells) => cells.map(round)) }));
}
