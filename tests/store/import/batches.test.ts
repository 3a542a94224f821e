import { expect, test } from 'vitest';
import type { StoreDatabase } from '#store/connect.ts';
import { openFile } from '#store/import/open-file.ts';
import { loadNames, prepareImport } from '#store/import/prepare-import.ts';
import { previewOf } from '#store/import/preview/import-preview.ts';
import { runImport } from '#store/import/run-import.ts';
import { undoBatch } from '#store/import/write/undo-batch.ts';
import { emptyStore, fixture, importBytes, storedLines } from './import-files.ts';

const earlier = 'nbs-province-2018.csv';
const later = 'nbs-province-2025.csv';

function text(content: string): Uint8Array {
  return new TextEncoder().encode(content);
}

async function vintages(database: StoreDatabase) {
  return database
    .selectFrom('observation')
    .innerJoin('series', 'series.id', 'observation.series_id')
    .where('series.area_code', '=', '120000')
    .where('observation.period', '=', '2016')
    .select(['observation.vintage', 'observation.value_text', 'observation.is_current', 'observation.revision_reason'])
    .orderBy('observation.vintage')
    .execute();
}

test('the same table years later revises its figures; both vintages stay', async () => {
  const { database } = await emptyStore();
  await importBytes(database, earlier, fixture(earlier));
  const { summary, issues } = await importBytes(database, later, fixture(later), { reason: 'R1' });
  expect(summary).toMatchObject({ observations: 133, added: 49, revised: 84, unchanged: 0, rejected: 0, conflicts: 0 });
  expect(issues.map(({ rule }) => rule)).toEqual([13]);
  expect(await vintages(database)).toEqual([
    { vintage: 1, value_text: '17885.39', is_current: 0, revision_reason: null },
    { vintage: 2, value_text: '11487.0', is_current: 1, revision_reason: 'R1' },
  ]);
});

test('the same file again changes nothing', async () => {
  const { database } = await emptyStore();
  await importBytes(database, earlier, fixture(earlier));
  const before = await storedLines(database);
  const { summary, issues } = await importBytes(database, earlier, fixture(earlier));
  expect(summary).toMatchObject({ added: 0, revised: 0, unchanged: 84, rejected: 0 });
  expect(issues).toEqual([]);
  expect(await storedLines(database)).toEqual(before);
});

test('an undone batch leaves what was there before it, and can come again', async () => {
  const { database } = await emptyStore();
  await importBytes(database, earlier, fixture(earlier));
  const before = await storedLines(database);
  const { batchId } = await importBytes(database, later, fixture(later), { reason: 'R1' });
  expect(await undoBatch(database, batchId, '2026-01-02T00:00:00Z')).toEqual({ withdrawn: 133 });
  expect(await storedLines(database)).toEqual(before);
  expect(await undoBatch(database, batchId, '2026-01-02T00:00:00Z')).toBeNull();
  await importBytes(database, later, fixture(later), { reason: 'C' });
  expect((await vintages(database)).map(({ vintage, is_current }) => [vintage, is_current])).toEqual([
    [1, 0],
    [2, 0],
    [3, 1],
  ]);
});

test('undoing imports one by one brings up no figure of one that was undone, and the first again', async () => {
  const { database } = await emptyStore();
  await importBytes(database, earlier, fixture(earlier));
  const before = await storedLines(database);
  const second = await importBytes(database, later, fixture(later), { reason: 'R1' });
  const third = await importBytes(database, earlier, fixture(earlier), { reason: 'C' });
  expect(third.summary).toMatchObject({ revised: 84 });
  await undoBatch(database, second.batchId, '2026-01-02T00:00:00Z');
  await undoBatch(database, third.batchId, '2026-01-03T00:00:00Z');
  expect(await storedLines(database)).toEqual(before);
});

const bureau = text(
  '地区,2020年\n广东省,113708.9\n资料来源：国家统计局,\n'.replace('地区', '地区生产总值(亿元),\n地区'),
);
const yearbook = (value: string) =>
  text(`地区生产总值(亿元),\n地区,2020年\n广东省,${value}\n资料来源：广东统计年鉴,\n`);

test('another source that rounds to the same is second evidence, one that differs waits for a decision', async () => {
  const { database } = await emptyStore();
  await importBytes(database, '国家.csv', bureau);
  const same = await importBytes(database, '年鉴.csv', yearbook('113709'));
  expect(same.summary).toMatchObject({ added: 0, revised: 0, unchanged: 1, conflicts: 0 });
  const evidence = await database.selectFrom('observation_evidence').select(['value_text', 'cell']).execute();
  expect(evidence).toEqual([{ value_text: '113709', cell: 'B3' }]);

  const other = await importBytes(database, '年鉴.csv', yearbook('110760.94'));
  expect(other.summary).toMatchObject({ revised: 0, conflicts: 1 });
  expect(other.issues.map(({ rule }) => rule)).toContain(6);
  expect(await storedLines(database)).toHaveLength(1);
  expect((await storedLines(database))[0]).toContain('= 113708.9 亿元');
  await importBytes(database, '年鉴.csv', yearbook('110760.94'), { conflicts: 'replace', reason: 'R3' });
  expect((await storedLines(database))[0]).toContain('= 110760.94 亿元');
});

test('figures in another power of ten are the same figures', async () => {
  const { database } = await emptyStore();
  await importBytes(database, '亿元.csv', bureau);
  const { summary } = await importBytes(
    database,
    '万元.csv',
    text('地区生产总值(万元),\n地区,2020年\n广东省,1137089000\n'),
  );
  expect(summary).toMatchObject({ unchanged: 1, revised: 0 });
});

test('a cancelled import leaves nothing', async () => {
  const { database } = await emptyStore();
  const { vocabulary } = await loadNames(database);
  const opened = await openFile(earlier, fixture(earlier), { preset: null, vocabulary, database });
  if (!opened.ok) throw new Error(opened.failure.code);
  const control = new AbortController();
  control.abort();
  const options = { reason: null, conflicts: 'keep' as const, who: '', now: new Date(), progress: () => undefined };
  const done = await runImport(database, opened.value, { ...options, cancelled: control.signal });
  expect(done.ok ? null : done.failure.code).toBe('cancelled');
  for (const table of ['observation', 'series', 'import_batch', 'indicator', 'audit_log'] as const) {
    expect(await database.selectFrom(table).selectAll().execute()).toEqual([]);
  }
});

test('a mapping a person changed is used for the next file of the same form', async () => {
  const { database } = await emptyStore();
  const file = (year: string) => text(`地区,数一,数二\n广东省,113708.9,${year}\n全国,1034867.6,${year}\n2020年,,\n`);
  const { vocabulary } = await loadNames(database);
  const opened = await openFile('a.csv', file('1'), { preset: null, vocabulary, database });
  if (!opened.ok) throw new Error(opened.failure.code);
  const [table] = opened.value.tables;
  if (table?.mapping == null) throw new Error('no table');
  const columns = table.mapping.columns.map((column, index) => (index === 2 ? ({ role: 'ignore' } as const) : column));
  table.mapping = { ...table.mapping, columns, fixed: { ...table.mapping.fixed, period: '2020', unit: '亿元' } };
  await runImport(database, opened.value, {
    reason: null,
    conflicts: 'keep',
    who: '',
    now: new Date(),
    cancelled: new AbortController().signal,
    progress: () => undefined,
  });
  const again = await openFile('b.csv', file('2'), { preset: null, vocabulary, database });
  expect(again.ok && again.value.tables[0]?.known).toBe(true);
  expect(again.ok && again.value.tables[0]?.mapping?.columns[2]).toEqual({ role: 'ignore' });
});

test('a preview shows the file beside what would be stored, and writes nothing', async () => {
  const { database } = await emptyStore();
  await importBytes(database, earlier, fixture(earlier));
  const before = await storedLines(database);
  const { vocabulary } = await loadNames(database);
  const opened = await openFile(later, fixture(later), { preset: null, vocabulary, database });
  if (!opened.ok) throw new Error(opened.failure.code);
  const preview = previewOf('id', opened.value, await prepareImport(database, opened.value, '2026-01-01'));
  expect(preview).toMatchObject({ encoding: 'gb18030', preset: 'nbs', source: { publisher: '国家统计局' } });
  expect(preview.revisions).toMatchObject({ common: 84, changed: 84 });
  expect(preview.revisions.cells[0]).toMatchObject({ area: '天津市', period: '2016', old: '17885.39', new: '11487.0' });
  expect(preview.tables[0]?.rows[0]?.[0]).toBe('数据库：分省年度数据');
  expect(preview.tables[0]?.recordCount).toBe(133);
  expect(await storedLines(database)).toEqual(before);
});
