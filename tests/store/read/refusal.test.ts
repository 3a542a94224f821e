import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre';
import { describe, expect, test } from 'vitest';
import { readImportFile } from '#store/read/read-file.ts';
import { readGrids } from '#store/read/read-grids.ts';
import { temporaryFolder } from '../sample-store.ts';
import { codeOf, ole, sheetOf, withPart } from './doubtful-files.ts';
import { smallBook } from './workbooks.ts';

describe('wrong types', () => {
  test.each([
    ['PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13)],
    ['PDF', strToU8('%PDF-1.7\n%\u00e2\u00e3')],
    ['Word', zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<w:document/>') })],
    ['old Word', ole({ WordDocument: new Uint8Array(5000) })],
    ['another archive', zipSync({ 'readme.txt': strToU8('x') })],
    ['bytes', Uint8Array.from({ length: 4000 }, (_none, index) => (Math.imul(index + 1, 0x9e3779b1) >>> 13) & 255)],
    ['a web page without tables', strToU8('<html><body>统计</body></html>')],
    [
      'OpenDocument text',
      zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text'), 'content.xml': strToU8('<a/>') }),
    ],
  ])('%s', async (_name, bytes) => expect(await codeOf(bytes)).toBe('import-wrong-type'));
});

describe('passwords', () => {
  test('an encrypted .xlsx', async () => {
    expect(await codeOf(ole({ EncryptedPackage: new Uint8Array(6000), EncryptionInfo: new Uint8Array(200) }))).toBe(
      'import-password',
    );
    const sheets = [{ name: 'a', rows: [[1]] }];
    expect(await codeOf(await writeXlsx({ sheets, encryption: { password: '韶关', spinCount: 1 } }))).toBe(
      'import-password',
    );
  });

  test('an encrypted .xls', async () => {
    const record = (id: number, ...body: number[]): number[] => [id & 255, id >> 8, body.length, 0, ...body];
    const globals = [...record(0x809, 0, 6, 5, 0), ...record(0x2f, 1, 0, 1, 0), ...record(0x0a)];
    expect(await codeOf(ole({ Workbook: Uint8Array.from([...globals, ...new Array(5000).fill(0)]) }))).toBe(
      'import-password',
    );
  });
});

describe('damaged', () => {
  test.each(['xlsx', 'xlsb', 'biff8', 'ods'] as const)('%s cut anywhere', async (type) => {
    const whole = smallBook(type);
    for (const part of [0.1, 0.4, 0.7, 0.95]) {
      expect(await codeOf(whole.subarray(0, Math.floor(whole.length * part)))).toBe('import-not-readable');
    }
  });

  test('an unsafe path, and two entries of one name', async () => {
    const parts = unzipSync(smallBook('xlsx'));
    expect(await codeOf(zipSync({ ...parts, '../evil.xml': strToU8('x') }))).toBe('import-not-readable');
    const twice = zipSync({ ...parts, 'xl/aaaaaaaa.xml': strToU8('x') }, { level: 0 });
    const text = Buffer.from(twice).toString('latin1').replaceAll('xl/aaaaaaaa.xml', 'xl/workbook.xml');
    expect(await codeOf(new Uint8Array(Buffer.from(text, 'latin1')))).toBe('import-not-readable');
  });
});

describe('nothing to import', () => {
  test('empty files and sheets', async () => {
    expect(await codeOf(new Uint8Array())).toBe('import-empty');
    expect(await codeOf(strToU8('\r\n,,,\r\n'))).toBe('import-empty');
    expect(await codeOf(sheetOf('<row r="1"><c r="A1" s="0"/></row>'))).toBe('import-empty');
  });

  test('formulas that were never calculated', async () => {
    expect(await codeOf(sheetOf('<row r="1"><c r="A1"><f>1+1</f></c></row>'))).toBe('import-only-formulas');
    const some = await readGrids('a', sheetOf('<row r="1"><c r="A1"><f>1+1</f><v/></c><c r="B1"><v>2</v></c></row>'));
    expect(some.ok && some.value.uncachedFormulas).toBe(1);
    expect(some.ok && some.value.grids[0]?.rows[0]?.map((cell) => cell.text)).toEqual(['', '2']);
  });

  test('only pictures', async () => {
    const parts = unzipSync(sheetOf(''));
    expect(await codeOf(zipSync({ ...parts, 'xl/media/image1.png': Uint8Array.of(1) }))).toBe('import-no-tables');
  });

  test('a missing file and a folder', async () => {
    const folder = temporaryFolder();
    expect(await readImportFile(path.join(folder, 'none.csv'))).toMatchObject({
      failure: { code: 'import-not-found' },
    });
    expect(await readImportFile(folder)).toMatchObject({ failure: { code: 'import-wrong-type' } });
    writeFileSync(path.join(folder, 'a.csv'), '1');
    expect(await readImportFile(path.join(folder, 'a.csv'))).toMatchObject({ ok: true, value: { name: 'a.csv' } });
  });
});

test('a data package is recognised, a chart sheet passed over', async () => {
  const dataPackage = await readGrids('a.zip', zipSync({ 'datapackage.json': strToU8('{}') }));
  expect(dataPackage.ok && dataPackage.value.format).toBe('datapackage');
  const chart = withPart('xl/workbook.xml', (xml) =>
    xml.replace('</sheets>', '<sheet name="图" sheetId="9" r:id="rId99"/></sheets>'),
  );
  const reading = await readGrids('a.xlsx', chart);
  expect(reading.ok && reading.value.grids.map((grid) => grid.name)).toEqual(['表']);
});
