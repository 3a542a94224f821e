import { sql } from 'kysely';
import type { StoreDatabase } from '../../connect.ts';

/** How far a store had grown. Figures and evidence are only ever added; taking back is the one other change. */
export type Mark = { row: number; series: number; evidence: number; undone: number; steps: number };

const mostRows = 50_000; // beyond, reading all anew is as quick

export async function markOf(database: StoreDatabase): Promise<Mark> {
  const { rows } = await sql<Mark>`
    select (select coalesce(max(row_id), 0) from observation) as row,
      (select coalesce(max(rowid), 0) from series) as series,
      (select coalesce(max(rowid), 0) from evidence) as evidence,
      (select count(*) from import_batch where undone_at is not null) as undone,
      (select count(*) from inbox_step where undone_at is not null)
        + (select count(*) from inbox_step where kind = 'reopen') as steps`.execute(database);
  return rows[0] ?? { row: 0, series: 0, evidence: 0, undone: 0, steps: 0 };
}

/** Series that are new, or have figures that are new or no longer current, since `before`; null when any may be. */
export async function changedSeries(database: StoreDatabase, before: Mark, now: Mark): Promise<Set<string> | null> {
  const shrank = now.row < before.row || now.series < before.series || now.evidence < before.evidence; // vacuumed
  if (shrank || now.undone !== before.undone || now.row - before.row > mostRows) return null;
  const { rows } = await sql<{ series_id: string }>`
    select distinct series_id from observation where row_id > ${before.row}
    union
    select earlier.series_id from observation as later
    join observation as earlier on earlier.row_id = later.supersedes_row_id
    where later.row_id > ${before.row}
    union
    select id from series where rowid > ${before.series}`.execute(database);
  const changed = new Set(rows.map(({ series_id }) => series_id));
  if (now.steps !== before.steps) for (const id of await withdrawnSeries(database)) changed.add(id);
  return changed;
}

/** Series of figures that were ever taken back in the inbox, or brought back: they are few. */
async function withdrawnSeries(database: StoreDatabase): Promise<string[]> {
  const { rows } = await sql<{ series_id: string }>`
    with touched as (
      select cast(json_extract(written.value, '$.row') as integer) as row_id
      from inbox_step, json_each(inbox_step.writes) as written
      where undone_at is not null or kind = 'reopen')
    select series_id from observation where row_id in (select row_id from touched)
    union
    select earlier.series_id from observation as later
    join observation as earlier on earlier.row_id = later.supersedes_row_id
    where later.row_id in (select row_id from touched)`.execute(database);
  return rows.map(({ series_id }) => series_id);
}

/** The publication each evidence comes from, into `known`: where a text restates another's figures, that one. */
export async function addPublications(
  database: StoreDatabase,
  known: Map<string, string>,
  after: number,
): Promise<void> {
  const { rows } = await sql<{ id: string; source: string }>`
    select evidence.id, coalesce(source.origin_id, source.id) as source
    from evidence join source on source.id = evidence.source_id
    where evidence.rowid > ${after}`.execute(database);
  for (const { id, source } of rows) known.set(id, source);
}
