import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readImportFile } from '#store/read/read-file.ts';
import { temporaryFolder } from '../sample-store.ts';
import { emptyStore, importBytes, storedLines } from './import-files.ts';

// 国内生产总值, 亿元 (国家统计局), as in the sample store.
const data = 'Country Name,Country Code,Year,Value\r\nChina,CHN,2019,1005872.4\r\nChina,CHN,2020,1034867.6\r\n';

function packed(descriptor: object, files: Record<string, string>, folder = ''): Uint8Array {
  const parts = { 'datapackage.json': JSON.stringify(descriptor), 'README.md': '# read me', ...files };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [folder + name, strToU8(text)])));
}

async function stored(bytes: Uint8Array): Promise<string[]> {
  const { database } = await emptyStore();
  await importBytes(database, 'package.zip', bytes);
  return storedLines(database);
}

const columns = [{ name: 'Country Name' }, { name: 'Country Code' }, { name: 'Year', type: 'year' }];

test('the description of the field of values names the indicator and its unit', async () => {
  const fields = [...columns, { name: 'Value', type: 'number', description: 'GDP in current CNY (100 million)' }];
  const descriptor = { name: 'gdp', resources: [{ name: 'gdp', path: 'data/gdp.csv', schema: { fields } }] };
  expect(await stored(packed(descriptor, { 'data/gdp.csv': data }))).toEqual([
    'GDP · CHN China · 2019 = 1005872.4 current CNY (100 million) @gdp!D2',
    'GDP · CHN China · 2020 = 1034867.6 current CNY (100 million) @gdp!D3',
  ]);
});

test('a package of the first years, in a folder of its own: no name of the resource, ids for names, a web address', async () => {
  const descriptor = {
    title: 'Gross domestic product',
    sources: [{ name: '国家统计局', web: 'http://www.stats.gov.cn' }],
    resources: [{ path: 'data/gdp.csv', schema: { fields: [{ id: 'Year' }, { id: 'Value' }] } }],
  };
  const { database } = await emptyStore();
  await importBytes(database, 'package.zip', packed(descriptor, { 'data/gdp.csv': data }, 'gdp-main/'));
  expect(await storedLines(database)).toEqual([
    'Gross domestic product · CHN China · 2019 = 1005872.4  @data/gdp.csv!D2',
    'Gross domestic product · CHN China · 2020 = 1034867.6  @data/gdp.csv!D3',
  ]);
  expect(await database.selectFrom('source').select(['publisher', 'url']).executeTakeFirst()).toEqual({
    publisher: '国家统计局',
    url: 'http://www.stats.gov.cn',
  });
});

test('the schema says the unit of a column, what means no figure, and how numbers are written', async () => {
  const fields = [
    { name: 'Year' },
    { name: 'GDP', unit: '亿元', decimalChar: ',', groupChar: '.' },
    { name: 'Days', missingValues: ['-1'], description: 'Missing days are denoted by -9.99.' },
  ];
  const schema = { fields, missingValues: ['-99.99', { value: 'n.k.' }] };
  const descriptor = { resources: [{ name: 'a', path: './a.csv', dialect: { delimiter: ';' }, schema }] };
  const text = 'Year;GDP;Days\n2017;-99.99;-9.99\n2018;-99.99;365\n2019;1.005.872,4;-1\n2020;1.034.867,6;n.k.\n';
  expect(await stored(packed(descriptor, { 'a.csv': text }))).toEqual([
    'Days · X-UNSTATED 未注明地区 · 2018 = 365  @a!C3',
    'GDP · X-UNSTATED 未注明地区 · 2019 = 1005872.4 亿元 @a!B4',
    'GDP · X-UNSTATED 未注明地区 · 2020 = 1034867.6 亿元 @a!B5',
  ]);
});

test('a package lying open in a folder is read by its folder and by its descriptor', async () => {
  const folder = path.join(temporaryFolder(), 'gdp');
  mkdirSync(path.join(folder, 'data'), { recursive: true });
  writeFileSync(
    path.join(folder, 'datapackage.json'),
    JSON.stringify({ title: 'GDP', resources: [{ path: 'data/gdp.csv' }] }),
  );
  writeFileSync(path.join(folder, 'data', 'gdp.csv'), data);
  writeFileSync(path.join(folder, 'data', 'picture.png'), 'x');
  symlinkSync(folder, path.join(folder, 'data', 'round'));
  const byFolder = await readImportFile(folder);
  expect(byFolder).toMatchObject({ ok: true, value: { name: 'gdp' } });
  expect(await readImportFile(path.join(folder, 'datapackage.json'))).toEqual(byFolder);
  expect(byFolder.ok && (await stored(byFolder.value.bytes))).toHaveLength(2);
});
