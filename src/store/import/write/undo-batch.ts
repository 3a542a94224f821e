import { sql } from 'kysely';
import type { StoreDatabase } from '../../connect.ts';
import { standingBefore } from '../../queries/standing-vintage.ts';

/**
 * Takes a batch back: its figures stay in the history and are no longer current, what they superseded is again, but for
 * what was taken back itself. A figure that was revised since stays as the later revision has it. Null when there is no such batch, or it was undone.
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
    const current = sql<number>`select row_id from observation where batch_id = ${batchId} and is_current = 1`;
    const earlier = await standingBefore(transaction, current);
    const withdrawn = await transaction
      .updateTable('observation')
      .set({ is_current: 0 })
      .where('batch_id', '=', batchId)
      .where('is_current', '=', 1)
      .executeTakeFirst();
    for (let start = 0; start < earlier.length; start += 500) {
      const ids = earlier.slice(start, start + 500);
      await transaction.updateTable('observation').set({ is_current: 1 }).where('row_id', 'in', ids).execute();
    }
    await transaction.updateTable('target').set({ is_current: 0 }).where('batch_id', '=', batchId).execute();
    await transaction.deleteFrom('observation_evidence').where('batch_id', '=', batchId).execute();
    return { withdrawn: Number(withdrawn.numUpdatedRows) };
  });
}
