import { readFileSync } from 'node:fs';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { StoreDatabase } from '#store/connect.ts';
import { createStore } from '#store/create-store.ts';
import { openFile } from '#store/import/open-file.ts';
import { loadNames } from '#store/import/prepare-import.ts';
import { type ImportDone, type ImportOptions, runImport } from '#store/import/run-import.ts';
import { openDatabase } from '#store/open-store.ts';
import { temporaryFolder } from '../sample-store.ts';

const fixtures = path.resolve(import.meta.dirname, 'fixtures');

export function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(fixtures, name)));
}

export async function emptyStore(): Promise<{ file: string; database: StoreDatabase }> {
  const file = path.join(temporaryFolder(), 'store.db');
  const created = await createStore(file);
  if (!created.ok) throw new Error(created.failure.code);
  const database = await openDatabase(file);
  if (!database.ok) throw new Error(database.failure.code);
  onTestFinished(() => database.value.destroy());
  return { file, database: database.value };
}

export async function importBytes(
  database: StoreDatabase,
  name: string,
  bytes: Uint8Array,
  options: Partial<ImportOptions> = {},
): Promise<ImportDone> {
  const { vocabulary } = await loadNames(database);
  const opened = await openFile(name, bytes, { preset: null, vocabulary, database });
  if (!opened.ok) throw new Error(`${opened.failure.code} ${JSON.stringify(opened.failure.values)}`);
  const done = await runImport(database, opened.value, {
    reason: null,
    conflicts: 'keep',
    who: 'test',
    now: new Date('2026-01-01T00:00:00Z'),
    cancelled: new AbortController().signal,
    progress: () => undefined,
    ...options,
  });
  if (!done.ok) throw new Error(done.failure.code);
  return done.value;
}

/** What the store holds as lines a person can read: indicator · area · breakdown · period = value unit (growth) status @cell */
export async function storedLines(database: StoreDatabase): Promise<string[]> {
  const rows = await database
    .selectFrom('observation')
    .innerJoin('series', 'series.id', 'observation.series_id')
    .innerJoin('indicator', 'indicator.id', 'series.indicator_id')
    .innerJoin('area', 'area.code', 'series.area_code')
    .innerJoin('evidence', 'evidence.id', 'observation.evidence_id')
    .where('observation.is_current', '=', 1)
    .select([
      'indicator.name_zh',
      'area.code',
      'area.name',
      'series.breakdown',
      'observation.period',
      'observation.value_text',
    ])
    .select([
      'observation.unit_text',
      'observation.growth_percent',
      'observation.status',
      'observation.cell',
      'evidence.location',
    ])
    .execute();
  const targets = await database
    .selectFrom('target')
    .innerJoin('indicator', 'indicator.id', 'target.indicator_id')
    .where('is_current', '=', 1)
    .selectAll('target')
    .select('indicator.name_zh')
    .execute();
  const aims = targets.map(
    ({ name_zh, area_code, period, printed, comparator, value_text, unit_text, measure, nature, baseline_value }) =>
      `target ${name_zh} · ${area_code} · ${period} = ${printed}: ${comparator} ${value_text} ${unit_text} ${measure} ${nature} from ${baseline_value}`,
  );
  return rows
    .map((row) => {
      const what = [row.name_zh, `${row.code} ${row.name}`, row.breakdown, row.period]
        .filter((part) => part !== '')
        .join(' · ');
      const growth = row.growth_percent === null ? '' : ` (${row.growth_percent}%)`;
      const status = row.status === 'normal' ? '' : ` ${row.status}`;
      return `${what} = ${row.value_text ?? '—'} ${row.unit_text}${growth}${status} @${row.location}${row.location === '' ? '' : '!'}${row.cell}`;
    })
    .concat(aims)
    .sort();
}
