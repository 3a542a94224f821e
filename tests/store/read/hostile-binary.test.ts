import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readGrids } from '#store/read/read-grids.ts';
import { codeOf, ole } from './doubtful-files.ts';
import { record, two, xlsStream } from './old-excel.ts';
import { smallBook } from './workbooks.ts';

const wide = (value: number): number[] => [...two(value & 0xffff), ...two(value >>> 16)];
const number = (row: number, column: number, format = 0): number[] =>
  record(0x27e, ...two(row), ...two(column), ...two(format), ...wide((42 << 2) | 2));

async function cellsOf(bytes: Uint8Array): Promise<unknown> {
  const reading = await readGrids('a', bytes);
  return reading.ok && reading.value.grids.map(({ rows }) => rows);
}

async function quickly(bytes: Uint8Array): Promise<string> {
  const started = performance.now();
  const code = await codeOf(bytes);
  expect(performance.now() - started).toBeLessThan(2000);
  return code;
}

/** A small .xlsb with records put before the end of one part. */
function xlsbWith(name: string, ...records: number[]): Uint8Array {
  const parts = unzipSync(smallBook('xlsb'));
  return zipSync({ ...parts, [name]: Uint8Array.from([...(parts[name] ?? []), ...records]) });
}

describe('.xls', () => {
  test('a link over every cell, and a formula of unknown parts', async () => {
    const range = [...two(0), ...two(0xffff), ...two(0), ...two(0xffff)];
    const link = record(0x1b8, ...range, ...new Array(16).fill(0), ...wide(2), ...new Array(60).fill(0));
    const one = [0, 0, 0, 0, 0, 0, 0xf0, 0x3f];
    const formula = record(0x06, ...two(0), ...two(1), ...two(0), ...one, ...wide(0), ...two(0), ...two(2), 0xff, 0xff);
    const stream = xlsStream([...number(0, 0), ...link, ...formula]);
    const cells = [42, 1].map((value) => ({ text: String(value), number: value, date: null }));
    expect(await cellsOf(ole({ Workbook: stream }))).toEqual([[cells]]);
  });

  test('records that claim merges or texts they do not hold', async () => {
    const merges = Array.from({ length: 1000 }, () => record(0xe5, ...two(0xffff))).flat();
    expect(await quickly(ole({ Workbook: xlsStream([...number(0, 0), ...merges]) }))).toBe('import-not-readable');
    const strings = record(0xfc, ...wide(0xffffffff), ...wide(0xffffffff), 0, 0, 0);
    expect(await quickly(ole({ Workbook: xlsStream(number(0, 0), strings) }))).toBe('import-too-large');
  });

  test('more sheets than any workbook has, and two of one name', async () => {
    const sheet = record(0x85, ...wide(9), 0, 0, 1, 0, 0x41);
    const many = Array.from({ length: 600 }, () => sheet).flat();
    expect(await quickly(ole({ Workbook: xlsStream(number(0, 0), many) }))).toBe('import-too-large');
    expect(await quickly(ole({ Workbook: xlsStream(number(0, 0), sheet) }))).toBe('import-not-readable');
  });

  test('a chain of sectors that leads back into itself', async () => {
    const file = Buffer.from(ole({ Workbook: new Uint8Array(20_000) }));
    const table = (file.readUInt32LE(76) + 1) * 512;
    const entry = file.indexOf(Buffer.from('Workbook', 'utf16le'));
    const start = file.readUInt32LE(entry + 116);
    file.writeUInt32LE(start + 1, entry + 116);
    file.writeUInt32LE(start + 1, table + 4 * (start + 5));
    expect(await quickly(new Uint8Array(file))).toBe('import-not-readable');
  });

  test('dates in the built-in formats of Chinese Excel', async () => {
    const styles = [...record(0xe0, ...two(0), ...two(31)), ...record(0xe0, ...two(0), ...two(57))];
    const own = record(0x41e, ...two(57), ...two(5), 0, ...strToU8('0.0 %'));
    const stream = xlsStream([...number(0, 0, 0), ...number(0, 1, 1)], [...own, ...styles]);
    expect(await cellsOf(ole({ Workbook: stream }))).toEqual([
      [
        [
          { text: '1900-02-11', number: null, date: '1900-02-11' },
          { text: '4200.0 %', number: 42, date: null },
        ],
      ],
    ]);
  });
});

describe('.xlsb', () => {
  const sheet = 'xl/worksheets/sheet1.bin';

  test('a link over every cell', async () => {
    const link = [
      0xee,
      0x03,
      28,
      ...wide(0),
      ...wide(0xfffff),
      ...wide(0),
      ...wide(0x3fff),
      ...wide(0),
      ...wide(0),
      0,
      0,
      0,
      0,
    ];
    expect(await quickly(xlsbWith(sheet, ...link))).toBe('read');
  });

  test('a text that claims a thousand million runs, a row beyond the last', async () => {
    const text = [1, ...wide(1), 0x41, 0, ...wide(0x7fffffff)];
    const cell = [62, 8 + text.length, ...wide(5), ...wide(0), ...text];
    const rich = await cellsOf(xlsbWith(sheet, ...cell));
    expect(JSON.stringify(rich)).toContain('"A"');
    expect(await quickly(xlsbWith(sheet, ...cell))).toBe('read');
    const row = [0, 17, ...wide(0xfffffff0), ...new Array(13).fill(0)];
    const real = [5, 16, ...wide(0), ...wide(0), ...new Array(8).fill(0)];
    expect(await quickly(xlsbWith(sheet, ...row, ...real))).toBe('import-not-readable');
  });

  test('a sheet whose part is missing', async () => {
    const { [sheet]: _sheet, ...others } = unzipSync(smallBook('xlsb'));
    expect(await codeOf(zipSync(others))).toBe('import-not-readable');
  });
});
