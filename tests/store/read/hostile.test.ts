import { closeSync, ftruncateSync, openSync } from 'node:fs';
import path from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readImportFile } from '#store/read/read-file.ts';
import { readGrids } from '#store/read/read-grids.ts';
import { readZipEntries } from '#store/read/zip-entries.ts';
import { temporaryFolder } from '../sample-store.ts';
import { codeOf, sheetOf, withPart } from './doubtful-files.ts';
import { smallBook } from './workbooks.ts';

describe('too large', () => {
  test('half a gigabyte on disk is refused by its size', async () => {
    const file = path.join(temporaryFolder(), 'big.csv');
    const handle = openSync(file, 'w');
    ftruncateSync(handle, 500 * 1024 * 1024);
    closeSync(handle);
    const started = performance.now();
    expect(await readImportFile(file)).toMatchObject({
      failure: { code: 'import-too-large', values: { detail: '500 MB' } },
    });
    expect(performance.now() - started).toBeLessThan(200);
  });

  test('an archive that unpacks to much more', async () => {
    const bomb = zipSync(
      { ...unzipSync(smallBook('xlsx')), 'xl/bomb.xml': new Uint8Array(140 * 1024 * 1024) },
      { level: 9 },
    );
    expect(await codeOf(bomb)).toBe('import-too-large');
    const lying = bomb.slice();
    const view = new DataView(lying.buffer);
    for (let at = 0; at + 28 < lying.length; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1e8)
        view.setUint32(at + 24, 1000, true);
    }
    expect(await codeOf(lying)).toBe('import-not-readable');
    expect(await readZipEntries(lying, (name) => name.endsWith('bomb.xml'))).toMatchObject({ ok: false });
    expect(await readZipEntries(lying, (name) => name === 'xl/workbook.xml')).toMatchObject({ ok: true });
  });

  test('shared strings that would make a tree of gigabytes', async () => {
    const strings = strToU8(`<sst>${'<si><t>x</t></si>'.repeat(600_000)}</sst>`);
    expect(await codeOf(zipSync({ ...unzipSync(smallBook('xlsx')), 'xl/sharedStrings.xml': strings }))).toBe(
      'import-too-large',
    );
  });

  test('cells at the far corners', async () => {
    const cell = (place: string): string => `<c r="${place}"><v>1</v></c>`;
    const corner = sheetOf(`<row r="1">${cell('A1')}</row><row r="1048576">${cell('XFD1048576')}</row>`);
    expect(await codeOf(corner)).toBe('import-too-large');
    const wide = Array.from({ length: 2000 }, (_none, row) => `<row r="${row + 1}">${cell(`XFD${row + 1}`)}</row>`);
    expect(await codeOf(sheetOf(wide.join('')))).toBe('import-too-large');
    expect(await codeOf(strToU8('<table><tr>'.padEnd(900_000, '<td colspan=1000>1</td>')))).toBe('import-too-large');
  });
});

describe('what costs nothing', () => {
  test('a million formatted empty rows, and a merge of the whole sheet', async () => {
    const rows = Array.from(
      { length: 1_048_576 },
      (_none, row) => `<row r="${row + 1}"><c r="C${row + 1}" s="1"/></row>`,
    );
    rows[0] = '<row r="1"><c r="A1"><v>7</v></c><c r="XFD1" s="1"/></row>';
    const bytes = withPart('xl/worksheets/sheet1.xml', (xml) =>
      xml
        .replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${rows.join('')}</sheetData>`)
        .replace(/<mergeCell ref="[^"]*"/, '<mergeCell ref="A1:XFD1048576"'),
    );
    const reading = await readGrids('a.xlsx', bytes);
    expect(reading.ok && reading.value.grids[0]?.rows).toEqual([[{ text: '7', number: 7, date: null }]]);
    expect(reading.ok && reading.value.grids[0]?.merges).toEqual([]);
  });

  test('a hundred thousand columns elements, each for all columns', async () => {
    const columns = '<col min="1" max="16384" width="9"/>'.repeat(100_000);
    const bytes = withPart('xl/worksheets/sheet1.xml', (xml) =>
      xml.replace('<sheetData', `<cols>${columns}</cols><sheetData`),
    );
    const started = performance.now();
    expect(await codeOf(bytes)).toBe('read');
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test('entities that grow', async () => {
    const growing = '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>';
    const bytes = withPart('xl/workbook.xml', (xml) => xml.replace('?>', `?>${growing}`));
    expect(['read', 'import-not-readable']).toContain(await codeOf(bytes));
  });
});
