import { onTestFinished, expect, test } from 'vitest';
import type { StoreDatabase } from '#store/connect.ts';
import { openDatabase, openStore } from '#store/open-store.ts';
import { insertObservation, type NewObservation, reviseObservation } from '#store/queries/write-observation.ts';
import { sampleStoreFile } from './sample-store.ts';

/** A revision of form only: the note changes, no number is made up. */
function gdp(note: string): NewObservation {
  return {
    indicatorId: 'gdp',
    areaCode: '440200',
    sourceId: 'sample-briefing',
    period: '2020',
    periodBasis: 'printed',
    value: '1353.49',
    unit: '亿元',
    qualifier: 'exact',
    status: 'normal',
    growth: { percent: '3.0', basis: '' },
    change: null,
    ranks: [{ rank: 6, scope: '广东省21个地市', of: 'growth', outOf: 21 }],
    note,
    salience: 'headline',
    quotation: { text: '1353.49', start: -1, end: -1, location: '' },
  };
}

async function writable(): Promise<{ file: string; database: StoreDatabase }> {
  const file = await sampleStoreFile();
  const database = await openDatabase(file);
  if (!database.ok) throw new Error(database.failure.code);
  onTestFinished(() => database.value.destroy());
  return { file, database: database.value };
}

test('a revision is a new vintage; the old row stays and says what superseded it', async () => {
  const { file, database } = await writable();
  expect(await reviseObservation(database, gdp('更正'), 'C', '2021-05-01T00:00:00Z')).toBe(2);
  expect(await reviseObservation(database, gdp('再次更正'), 'R1', '2021-06-01T00:00:00Z')).toBe(3);

  const rows = await database
    .selectFrom('observation')
    .leftJoin('observation as earlier', 'earlier.row_id', 'observation.supersedes_row_id')
    .select([
      'observation.vintage',
      'observation.is_current',
      'earlier.vintage as supersedes',
      'observation.revision_reason',
      'observation.note',
      'observation.value_text',
    ])
    .where('observation.observation_id', '=', 'obs-gdp-440200-2020')
    .orderBy('observation.vintage')
    .execute();
  const row = (vintage: number, note: string, reason: string | null) => ({
    vintage,
    is_current: vintage === 3 ? 1 : 0,
    supersedes: vintage === 1 ? null : vintage - 1,
    revision_reason: reason,
    note,
    value_text: '1353.49',
  });
  expect(rows).toEqual([row(1, '', null), row(2, '更正', 'C'), row(3, '再次更正', 'R1')]);

  const store = await openStore(file);
  if (!store.ok) throw new Error(store.failure.code);
  onTestFinished(() => store.value.close());
  const [snapshot] = await store.value.snapshots(['obs-gdp-440200-2020']);
  expect(snapshot).toMatchObject({ vintage: 3, note: '再次更正', ranks: [{ rank: 6 }] });
  const [summary] = await store.value.search('地区生产总值', null, 1);
  expect(summary?.observations).toBe(11); // superseded rows aren't counted
});

test('nothing to revise, a second first vintage and a bad unit change nothing', async () => {
  const { database } = await writable();
  const count = async () => (await database.selectFrom('observation').select('row_id').execute()).length;
  const before = await count();
  expect(await reviseObservation(database, { ...gdp(''), period: '2019' }, 'C', '')).toBeNull();
  await expect(insertObservation(database, gdp(''), '')).rejects.toThrow(/UNIQUE/);
  await expect(reviseObservation(database, { ...gdp(''), unit: '朵' }, 'C', '')).rejects.toThrow(/朵/);
  await expect(insertObservation(database, { ...gdp(''), areaCode: '999999' }, '')).rejects.toThrow(/FOREIGN KEY/);
  expect(await count()).toBe(before);
  const current = await database
    .selectFrom('observation')
    .select('vintage')
    .where('observation_id', '=', 'obs-gdp-440200-2020')
    .where('is_current', '=', 1)
    .execute();
  expect(current).toEqual([{ vintage: 1 }]);
});

test('the driver ends the process on a boolean, so it is refused before', async () => {
  const { database } = await writable();
  const wrong = database
    .selectFrom('observation')
    .selectAll()
    .where('is_current', '=', true as unknown as 1);
  await expect(wrong.execute()).rejects.toThrow(/boolean/);
});
