import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'libsql';
import { closeDatabase } from '#store/open-store.ts';
import { type BenchContext, type BenchRow, compare } from './measure.ts';
import { emptyStore, recordsOf, writeRecords } from './store/large-store.ts';
import { finding } from './store/finding.ts';
import { scrolling } from './store/scrolling.ts';

const observations = 1_000_000;
const years = 20; // so 50,000 series: 500 indicators in 100 areas

/** The store at its largest: a million figures come in, a name is found among 20,000, a series opens, the table scrolls. */
export async function bench(context: BenchContext): Promise<BenchRow[]> {
  // Finding first: a process that has just written a million rows is busy with its garbage.
  return [...(await finding()), ...(await importing()), ...(await scrolling(context))];
}

/** Importing a million figures, with all 34 rules, beside a prepared statement that inserts the same rows. */
async function importing(): Promise<BenchRow[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'danxia-bench-'));
  try {
    const records = recordsOf(observations, 500, years);
    const ours = path.join(folder, 'ours.db');
    await writeRecords(ours, records);
    const rows = storedRows(ours);
    return [
      await compare(
        {
          bench: 'store',
          metric: 'import 1,000,000 figures',
          baselineName: 'prepared statement, a row at a time, same table',
          target: 2,
        },
        () => writeRecords(path.join(folder, 'again.db'), records),
        () => insertRaw(path.join(folder, 'raw.db'), ours, rows),
      ),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
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
