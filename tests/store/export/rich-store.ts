import { onTestFinished } from 'vitest';
import type { StoreDatabase } from '#store/connect.ts';
import { openDatabase } from '#store/open-store.ts';
import { reviseObservation } from '#store/queries/write-observation.ts';
import { sampleStoreFile } from '../sample-store.ts';

export const wildQuote = '第一行,“逗号”\r\n"引号"和\n换行\t\\N 末尾 ';

/** The sample store with everything a store may hold: a revision, a target, a finding put aside, odd texts, NULLs. */
export async function richStore(): Promise<{ file: string; database: StoreDatabase }> {
  const file = await sampleStoreFile();
  const database = await writableStore(file);
  await reviseObservation(
    database,
    {
      indicatorId: 'gdp',
      areaCode: '440200',
      sourceId: 'sample-briefing',
      period: '2020',
      periodBasis: 'printed',
      value: '1353.49',
      unit: '亿元',
      qualifier: 'about',
      status: 'provisional',
      growth: { percent: '-3.0', basis: '' },
      change: null,
      ranks: [{ rank: 6, scope: '广东省21个地市', of: 'growth', outOf: 21 }],
      note: '=HYPERLINK("http://x","y")',
      salience: 'headline',
      quotation: { text: wildQuote, start: -1, end: -1, location: '@SUM(A1)' },
    },
    'C',
    '2021-05-01T00:00:00Z',
  );
  const [gdp] = await database.selectFrom('evidence').select('id').where('quote', '=', wildQuote).execute();
  await database
    .insertInto('target')
    .values({
      id: 'target-1',
      indicator_id: 'gdp',
      area_code: '440200',
      period: '2025',
      printed: '15左右',
      value_text: '15',
      unit_text: '%',
      comparator: 'about',
      measure: 'growth',
      nature: 'expected',
      baseline_value: '',
      baseline_period: null,
      evidence_id: gdp?.id ?? null,
      is_current: 1,
      batch_id: null,
      created_at: '2021-05-01T00:00:00Z',
    })
    .execute();
  await database
    .insertInto('check_result')
    .values({
      rule: 12,
      observation_id: 'obs-gdp-440200-2020',
      vintage: 2,
      state: 'dismissed',
      reason: '\\N',
      decided_at: '2021-05-02T00:00:00Z',
    })
    .execute();
  await database
    .insertInto('audit_log')
    .values([
      { at: '', who: '', action: 'revise', entity: 'observation', entity_id: 'x', old: null, new: '', reason: '\\\\N' },
      { at: '', who: '', action: 'a', entity: 'b', entity_id: 'c', old: 'NULL', new: '"', reason: '\r\n' },
    ])
    .execute();
  await database
    .insertInto('footnote')
    .values({ id: 'f', scope: 'series', reference: 'x', mark: '①', body: '-' })
    .execute();
  await database
    .updateTable('indicator')
    .set({ minimum: 0.1 + 0.2, maximum: 1e300, decimals: 2 })
    .where('id', '=', 'gdp')
    .execute();
  return { file, database };
}

export async function writableStore(file: string): Promise<StoreDatabase> {
  const database = await openDatabase(file);
  if (!database.ok) throw new Error(database.failure.code);
  onTestFinished(() => database.value.destroy());
  return database.value;
}
