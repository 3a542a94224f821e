import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'libsql';
import type { TableRecord } from '#core/tables/record.ts';
import type { StoreDatabase } from '#store/connect.ts';
import { createStore } from '#store/create-store.ts';
import { createAreaIndex } from '#store/import/areas/area-index.ts';
import { loadCatalogue } from '#store/import/plan/catalogue.ts';
import { checkRows } from '#store/import/plan/check-rows.ts';
import { planRows } from '#store/import/plan/plan-rows.ts';
import { createSeriesPlanner } from '#store/import/plan/series-plan.ts';
import { writeBatch } from '#store/import/write/write-batch.ts';
import { closeDatabase, openDatabase } from '#store/open-store.ts';
import { type BenchRow, compare } from './measure.ts';

const observations = 1_000_000;
const years = 20; // so 50,000 series: 500 indicators in 100 areas

/** Importing a million figures, with all 34 rules, beside a prepared statement that inserts the same rows. */
export async function bench(): Promise<BenchRow[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'danxia-bench-'));
  try {
    const records = recordsOf(observations);
    const ours = path.join(folder, 'ours.db');
    await importInto(ours, records);
    const rows = storedRows(ours);
    return [
      await compare(
        {
          bench: 'store',
          metric: 'import 1,000,000 figures',
          baselineName: 'prepared statement, a row at a time, same table',
          target: 2,
        },
        () => importInto(path.join(folder, 'again.db'), records),
        () => insertRaw(path.join(folder, 'raw.db'), ours, rows),
      ),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function recordsOf(count: number): TableRecord[] {
  const none = { indicatorCode: '', area: '', breakdown: '', growth: null, change: null, rank: null };
  const texts = { sheet: '', unit: '亿元', headerUnit: '', note: '', mark: '', quote: '', source: '' };
  return Array.from({ length: count }, (_, index): TableRecord => {
    const series = Math.floor(index / years);
    const year = index % years;
    const value = String((series % 997) * 10 + year + 1000.5);
    const place = { row: series + 2, column: year + 2, period: String(2001 + year) };
    const names = { indicator: `指标${series % 500}`, areaCode: `A${Math.floor(series / 500)}` };
    return { ...none, ...texts, ...place, ...names, value, cellText: value, qualifier: 'exact', status: 'normal' };
  });
}

async function importInto(file: string, records: readonly TableRecord[]): Promise<void> {
  const database = await emptyStore(file);
  await database.transaction().execute(async (transaction) => {
    await transaction
      .insertInto('source')
      .values({
        id: 's',
        origin_id: null,
        type: 'table',
        title: '',
        publisher: '',
        date_published: '',
        url: '',
        body: '',
        sha256: '',
      })
      .execute();
    const counts = { rows_in: 0, observations: 0, added: 0, revised: 0, unchanged: 0, rejected: 0 };
    const about = { source_id: 's', file_name: '', sha256: '', format: '', preset: '', mapping: '', reason: null };
    await transaction
      .insertInto('import_batch')
      .values({ id: 'b', ...about, ...counts, created_at: '', undone_at: null })
      .execute();
    const areas = createAreaIndex([]);
    const planner = createSeriesPlanner(await loadCatalogue(transaction), areas, '');
    const plan = await planRows(transaction, records, [], planner, '统计局');
    checkRows(plan, { id: 's', publisher: '统计局', datePublished: '', body: null }, '2026-01-01');
    const how = { batchId: 'b', sourceId: 's', reason: null, conflicts: 'keep' as const, createdAt: '', areas };
    await writeBatch(transaction, plan, { ...how, pause: async () => undefined });
  });
  await closeDatabase(database);
}

async function emptyStore(file: string): Promise<StoreDatabase> {
  const created = await createStore(file);
  const opened = created.ok ? await openDatabase(file) : created;
  if (!opened.ok) throw new Error(opened.failure.code);
  return opened.value;
}

function storedRows(file: string): unknown[][] {
  const database = new Database(file);
  const rows = database.prepare('select * from observation order by row_id').raw().all() as unknown[][];
  database.close();
  return rows;
}

/** What the rows refer to is copied beforehand; only their insertion is the baseline. */
async function insertRaw(file: string, from: string, rows: readonly unknown[][]): Promise<void> {
  await closeDatabase(await emptyStore(file));
  const database = new Database(file);
  database.pragma('journal_mode = wal');
  database.pragma('synchronous = normal');
  database.pragma('foreign_keys = ON');
  database.exec(`attach '${from}' as ours`);
  for (const table of ['area', 'unit', 'indicator', 'source', 'import_batch', 'series', 'evidence']) {
    database.exec(`insert or ignore into main.${table} select * from ours.${table}`);
  }
  database.exec('detach ours');
  const insert = database.prepare(`insert into observation values (${(rows[0] ?? []).map(() => '?').join(', ')})`);
  database.exec('begin');
  for (const row of rows) insert.run(row);
  database.exec('commit');
  database.close();
}
