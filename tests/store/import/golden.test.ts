import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { emptyStore, fixture, importBytes, storedLines } from './import-files.ts';
import { monthlySheets } from './monthly-sheets.ts';
import { mergedYearbook, statisticianWorkbook, workbook } from './workbooks.ts';
import { yearbookParts } from './yearbook-parts.ts';

const folder = path.join(import.meta.dirname, 'golden');
const fixtures = readdirSync(path.join(import.meta.dirname, 'fixtures'));

/** Every file with the mess of real ones: what is stored of it, cell by cell, and what is said of it. */
const files: [name: string, bytes: () => Uint8Array][] = [
  ...fixtures.map((name): [string, () => Uint8Array] => [name, () => fixture(name)]),
  ['merged-yearbook.xls', () => workbook(mergedYearbook(), 'biff8')],
  ['monthly.xlsx', () => workbook(monthlySheets(), 'xlsx')],
  ['yearbook-parts.xls', () => workbook(yearbookParts(), 'biff8')],
  ['statistician.xlsx', () => workbook(statisticianWorkbook(), 'xlsx')],
];

test.each(files)('%s is read as it was judged right', async (name, bytes) => {
  const { database } = await emptyStore();
  const { summary, issues } = await importBytes(database, name, bytes());
  const { rowsIn, added, rejected } = summary;
  const said = issues.map(
    ({ rule, severity, place, message }) =>
      `${severity} ${rule} ${place?.sheet ?? ''} ${place?.row ?? '-'}:${place?.column ?? '-'} ${message['zh-CN']}`,
  );
  const lines = await storedLines(database);
  expect(lines.filter((line) => !line.startsWith('target '))).toHaveLength(added);
  compare(name, [`rows ${rowsIn}, added ${added}, rejected ${rejected}`, ...said, '', ...lines, ''].join('\n'));
});

test('a workbook reads the same as xlsx, xls and ods', async () => {
  const sheets = statisticianWorkbook().filter(({ hidden = false }) => !hidden);
  const read = async (type: 'xlsx' | 'biff8' | 'ods') => {
    const { database } = await emptyStore();
    await importBytes(database, 'book', workbook(sheets, type));
    return storedLines(database);
  };
  const xlsx = await read('xlsx');
  expect(await read('biff8')).toEqual(xlsx);
  expect(await read('ods')).toEqual(xlsx);
});

function compare(name: string, text: string): void {
  const kept = path.join(folder, `${name}.txt`);
  const changed = path.join(folder, `${name}-changed.txt`);
  const expected = existsSync(kept) ? readFileSync(kept, 'utf8') : null;
  if (expected === text) {
    rmSync(changed, { force: true });
    return;
  }
  writeFileSync(changed, text);
  if (expected === null)
    throw new Error(`${name}.txt is missing; look at ${name}-changed.txt and rename it when it is right`);
  expect(text).toBe(expected);
}
