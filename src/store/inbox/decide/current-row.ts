import type { StoreDatabase } from '../../connect.ts';

/** The row of a figure's current vintage, null where it was taken back. */
export async function currentRowOf(database: StoreDatabase, observationId: string): Promise<number | null> {
  const row = await database
    .selectFrom('observation')
    .select('row_id')
    .where('observation_id', '=', observationId)
    .where('is_current', '=', 1)
    .executeTakeFirst();
  return row?.row_id ?? null;
}
