import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import type { StoreExportKind } from '#contract/store-contract.ts';
import { exportStore } from '#store/export/export-store.ts';
import { safeCell } from '#core/tables/safe-cell.ts';
import { sampleStoreFile, temporaryFolder } from '../sample-store.ts';
import { richStore, wildQuote } from './rich-store.ts';

async function exported(file: string, kind: StoreExportKind, empty = false): Promise<Buffer> {
  const target = path.join(temporaryFolder(), 'out');
  expect(await exportStore(file, kind, target, { empty, now: new Date(2021, 4, 1) })).toEqual({
    ok: true,
    value: null,
  });
  return readFileSync(target);
}

const header =
  'INDICATOR,INDICATOR_NAME,REF_AREA,REF_AREA_NAME,FREQ,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT,DECIMALS,PRICE_BASE,GROWTH_PCT,GROWTH_BASIS,RANK,RANK_SCOPE,OBS_STATUS,QUALIFIER,COMMENT_OBS,SOURCE_ID,QUOTE,RELEASE_DATE';

test('texts that would run as formulas are made harmless, numbers stay numbers', () => {
  for (const text of ['=1+1', '+A1', '-A1', '@SUM(A1)', '\t=1', '\r=1', '＝1+1', '-1.5%', '-']) {
    expect(safeCell(text)).toBe(`'${text}`);
  }
  for (const text of ['-1.5', '+3.0', '-0', '1353.49', '', '增长=3', '—']) expect(safeCell(text)).toBe(text);
});

test('CSV: BOM, CRLF, the header, numbers as printed, one row a current figure', async () => {
  const { file } = await richStore();
  const text = (await exported(file, 'csv')).toString('utf8');
  expect(text.startsWith(`\ufeff${header}\r\n`)).toBe(true);
  expect(text.replaceAll('\r\n', '').includes('\n')).toBe(true); // only inside the quotation
  const { data, errors } = Papa.parse<Record<string, string>>(text.slice(1), {
    header: true,
    newline: '\r\n',
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  const gdp = data.filter((row) => row.INDICATOR === 'gdp' && row.REF_AREA === '440200' && row.TIME_PERIOD === '2020');
  expect(gdp).toEqual([
    expect.objectContaining({
      OBS_VALUE: '1353.49',
      UNIT_MEASURE: 'CNY',
      UNIT_MULT: '8',
      DECIMALS: '2',
      PRICE_BASE: 'V',
      GROWTH_PCT: '-3.0',
      RANK: '6',
      RANK_SCOPE: '广东省21个地市',
      OBS_STATUS: 'P',
      QUALIFIER: 'about',
      COMMENT_OBS: '\'=HYPERLINK("http://x","y")',
      QUOTE: wildQuote,
    }),
  ]);
  expect(data.some((row) => row.OBS_STATUS === 'PLAN')).toBe(true);
});

test('CSV: breakdowns are columns of their own, blank for the total', async () => {
  const { file, database } = await richStore();
  await database
    .updateTable('series')
    .set({ breakdown: '性别=男;行业=工业' })
    .where('indicator_id', '=', 'forest-coverage')
    .execute();
  const text = (await exported(file, 'csv')).toString('utf8');
  const { data } = Papa.parse<Record<string, string>>(text.slice(1), {
    header: true,
    newline: '\r\n',
    skipEmptyLines: true,
  });
  expect(text.startsWith(`\ufeff${header},性别,行业\r\n`)).toBe(true);
  expect(data.find((row) => row.INDICATOR === 'forest-coverage')).toMatchObject({ 性别: '男', 行业: '工业' });
  expect(data.find((row) => row.INDICATOR === 'gdp')).toMatchObject({ 性别: '', 行业: '' });
});

test('SDMX-CSV: levels, growth and ranks are rows, no key twice, every value a number', async () => {
  const { file } = await richStore();
  const text = (await exported(file, 'sdmx')).toString('utf8');
  expect(text.split('\r\n')[0]).toBe(
    'STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,INDICATOR,TRANSFORMATION,PRICE_BASE,BREAKDOWN,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT,DECIMALS,OBS_STATUS,CONF_STATUS,COMMENT_OBS,SOURCE_DETAIL',
  );
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, newline: '\r\n', skipEmptyLines: true });
  const gdp = data.filter((row) => row.INDICATOR === 'gdp' && row.REF_AREA === '440200' && row.TIME_PERIOD === '2020');
  expect(gdp.map((row) => [row.TRANSFORMATION, row.OBS_VALUE, row.UNIT_MEASURE, row.BREAKDOWN])).toEqual([
    ['N', '1353.49', 'CNY', '_T'],
    ['GY', '-3.0', 'PT', '_T'],
    ['RANK', '6', '', '广东省21个地市'],
  ]);
  expect(data.every((row) => row.STRUCTURE_ID === 'LOCAL:DF_INDICATORS(1.0.0)' && row.ACTION === 'M')).toBe(true);
  expect(data.every((row) => Number.isFinite(Number(row.OBS_VALUE)) && row.OBS_VALUE !== '')).toBe(true);
  expect(data.some((row) => row.TIME_PERIOD === '2016-01-01/P5Y' && row.FREQ === '_O')).toBe(true);
  expect(data.every((row) => /^[A-Z]$/.test(row.OBS_STATUS ?? ''))).toBe(true);
  const keys = data.map((row) =>
    [row.FREQ, row.REF_AREA, row.INDICATOR, row.TRANSFORMATION, row.PRICE_BASE, row.BREAKDOWN, row.TIME_PERIOD].join(),
  );
  expect(new Set(keys).size).toBe(keys.length);
});

test('template: five sheets, hidden ids, drop-downs, frozen header, typed numbers', async () => {
  const { file } = await richStore();
  const bytes = await exported(file, 'template');
  const workbook = await readXlsx(bytes);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['说明', '数据', '指标目录', '来源', '代码表']);
  const [, data, catalogue, sources, codes] = workbook.sheets;
  expect(data?.rows[0]).toEqual([
    '指标',
    '地区',
    '时间',
    '数值',
    '计量单位',
    '同比增长(%)',
    '排名',
    '排名范围',
    '状态',
    '说明',
    '来源',
    '原文',
  ]);
  expect(data?.rows[1]).toContain('OBS_VALUE');
  const gdp =
    data?.rows.findIndex((row) => row[0] === '地区生产总值' && row[1] === '韶关市' && row[2] === '2020') ?? -1;
  expect(data?.rows[gdp]?.slice(3, 10)).toEqual([
    1353.49,
    '亿元',
    -3,
    6,
    '广东省21个地市',
    '初步数',
    '\'=HYPERLINK("http://x","y")',
  ]);
  expect(catalogue?.rows.length).toBeGreaterThan(40);
  expect(sources?.rows.length).toBeGreaterThan(4);
  expect(codes?.rows[2]?.slice(0, 2)).toEqual(['正式数', 'A']);

  const files = unzipSync(bytes);
  const sheet = strFromU8(files['xl/worksheets/sheet2.xml'] ?? new Uint8Array());
  expect(sheet).toMatch(/<row r="2"[^>]*hidden="(?:1|true)"/);
  expect(sheet).toMatch(/<pane [^>]*ySplit="2"[^>]*state="frozen"/);
  expect(sheet).toMatch(/<dataValidation [^>]*sqref="I3:I1048576"[^>]*>\s*<formula1>代码表!\$A\$3:\$A\$12<\/formula1>/);
  for (const column of ['A', 'B', 'E', 'I', 'K']) expect(sheet).toContain(`sqref="${column}3:${column}1048576"`);
  const styles = strFromU8(files['xl/styles.xml'] ?? new Uint8Array());
  expect(styles).toContain('formatCode="&quot;约&quot;0.00"');
  expect(styles).toMatch(/formatCode="0\.0"/);
  expect(sheet).not.toContain('<f>');
});

test('template: empty it has the lists and no figures', async () => {
  const workbook = await readXlsx(await exported(await sampleStoreFile(), 'template', true));
  const [guide, data, catalogue, sources] = workbook.sheets;
  expect(guide?.rows[0]?.[0]).toContain('填报模板');
  expect(data?.rows.length).toBe(2);
  expect(sources?.rows.length).toBe(2);
  expect(catalogue?.rows.length).toBeGreaterThan(40);
});

test('yearbook: a sheet an area, units in brackets, years across, gaps empty', async () => {
  const workbook = await readXlsx(await exported(await sampleStoreFile(), 'yearbook'));
  const sheet = workbook.sheets.find(({ name }) => name === '韶关市');
  const years = sheet?.rows[1] ?? [];
  expect(years[0]).toBe('指标');
  const gdp = sheet?.rows.find((row) => row[0] === '地区生产总值（亿元）') ?? [];
  expect(gdp[years.indexOf('2020年')]).toBe(1353.49);
  expect(sheet?.rows.find((row) => row[0] === '地区生产总值比上年增长（%）')?.[years.indexOf('2020年')]).toBe(3);
  const sparse = workbook.sheets.flatMap(({ rows }) => rows.slice(2)).filter((row) => row.includes(null));
  expect(workbook.sheets.length).toBeGreaterThan(2);
  expect(sparse.every((row) => row.every((cell) => cell !== '' && cell !== 0))).toBe(true);
});

test('yearbook: other sizes of one unit are moved to the newest one’s, digits unchanged', async () => {
  const { file, database } = await richStore();
  await database
    .updateTable('observation')
    .set({ value_text: '10124700.5', unit_text: '万元', unit_multiplier: 4 })
    .where('observation_id', 'like', 'obs-gdp-440000-2019%')
    .where('is_current', '=', 1)
    .execute();
  const workbook = await readXlsx(await exported(file, 'yearbook'));
  const sheet = workbook.sheets.find(({ name }) => name === '广东省');
  const gdp = sheet?.rows.find((row) => row[0] === '地区生产总值（亿元）') ?? [];
  expect(gdp[(sheet?.rows[1] ?? []).indexOf('2019年')]).toBe(1012.47005);
});

test('the same store gives the same bytes; the store itself is never written over', async () => {
  const file = await sampleStoreFile();
  for (const kind of ['csv', 'sdmx', 'package'] as const) {
    expect((await exported(file, kind)).equals(await exported(file, kind))).toBe(true);
  }
  const refused = await exportStore(file, 'csv', file, { empty: false, now: new Date() });
  expect(refused.ok ? '' : refused.failure.code).toBe('write-failed');
  const nowhere = await exportStore(file, 'csv', path.join(temporaryFolder(), 'no', 'x.csv'), {
    empty: false,
    now: new Date(),
  });
  expect(nowhere.ok ? '' : nowhere.failure.code).toBe('folder-missing');
});
