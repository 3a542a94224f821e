import { sql } from 'kysely';
import type { StoreDatabase } from '../../connect.ts';

/**
 * Takes a batch back: its figures stay in the history and are no longer current, what they superseded is again. A
 * figure that was revised since stays as the later revision has it. Null when there is no such batch, or it was undone.
 */
export async function undoBatch(
  database: StoreDatabase,
  batchId: string,
  at: string,
): Promise<{ withdrawn: number } | null> {
  return database.transaction().execute(async (transaction) => {
    const marked = await transaction
      .updateTable('import_batch')
      .set({ undone_at: at })
      .where('id', '=', batchId)
      .where('undone_at', 'is', null)
      .executeTakeFirst();
    if (marked.numUpdatedRows === 0n) return null;
    const earlier = sql<number>`
      select supersedes_row_id from observation
      where batch_id = ${batchId} and is_current = 1 and supersedes_row_id is not null`;
    const { rows } = await sql<{ supersedes_row_id: number }>`${earlier}`.execute(transaction);
    const withdrawn = await transaction
      .updateTable('observation')
      .set({ is_current: 0 })
      .where('batch_id', '=', batchId)
      .where('is_current', '=', 1)
      .executeTakeFirst();
    for (let start = 0; start < rows.length; start += 500) {
      const ids = rows.slice(start, start + 500).map((row) => row.supersedes_row_id);
      await transaction
        .updateTable('observation')
        .set({ is_current: 1 })
        .where('row_id', 'in', ids)
        .where('withdrawn_at', 'is', null)
        .execute();
    }
    await transaction.updateTable('target').set({ is_current: 0 }).where('batch_id', '=', batchId).execute();
    await transaction.deleteFrom('observation_evidence').where('batch_id', '=', batchId).execute();
    return { withdrawn: Number(withdrawn.numUpdatedRows) };
  });
}
