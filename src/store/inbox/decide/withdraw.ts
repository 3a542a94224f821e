import { sql } from 'kysely';
import type { StoreDatabase } from '../../connect.ts';
import { standingBefore } from '../../queries/standing-vintage.ts';

/**
 * Takes a vintage back: it stays in the history and is no longer current; what it superseded is again. One that was
 * revised since, or whose import was undone, stays as it is.
 */
export async function withdraw(database: StoreDatabase, row: number, at: string): Promise<void> {
  const made = await vintage(database, row);
  if (made === undefined) return;
  await database
    .updateTable('observation')
    .set({ is_current: 0, withdrawn_at: at })
    .where('row_id', '=', row)
    .execute();
  if (made.is_current === 0) return;
  const [earlier] = await standingBefore(database, sql<number>`${row}`);
  if (earlier !== undefined) await setCurrent(database, earlier, 1);
}

/** The reverse, where nothing has taken the vintage's place meanwhile. */
export async function restore(database: StoreDatabase, row: number): Promise<void> {
  const withdrawn = await vintage(database, row);
  if (withdrawn === undefined) return;
  const [earlier] = await standingBefore(database, sql<number>`${row}`);
  const current = await database
    .selectFrom('observation')
    .select('row_id')
    .where('is_current', '=', 1)
    .where((where) =>
      where.or([
        where('observation_id', '=', withdrawn.observation_id),
        where.and([where('series_id', '=', withdrawn.series_id), where('period', '=', withdrawn.period)]),
      ]),
    )
    .execute();
  if (current.some(({ row_id }) => row_id !== earlier)) {
    await clearMark(database, row);
    return;
  }
  if (earlier !== undefined) await setCurrent(database, earlier, 0);
  await database
    .updateTable('observation')
    .set({ is_current: 1, withdrawn_at: null })
    .where('row_id', '=', row)
    .execute();
}

/** A vintage that a later one superseded is history, not withdrawn. */
async function clearMark(database: StoreDatabase, row: number): Promise<void> {
  const later = await database
    .selectFrom('observation')
    .select('row_id')
    .where('supersedes_row_id', '=', row)
    .executeTakeFirst();
  if (later === undefined) return;
  await database.updateTable('observation').set({ withdrawn_at: null }).where('row_id', '=', row).execute();
}

function vintage(database: StoreDatabase, row: number) {
  return database
    .selectFrom('observation')
    .select(['observation_id', 'series_id', 'period', 'is_current'])
    .where('row_id', '=', row)
    .executeTakeFirst();
}

async function setCurrent(database: StoreDatabase, row: number, current: 0 | 1): Promise<void> {
  await database.updateTable('observation').set({ is_current: current }).where('row_id', '=', row).execute();
}
