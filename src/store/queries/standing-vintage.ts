import { type RawBuilder, sql } from 'kysely';
import type { StoreDatabase } from '../connect.ts';

/** Whether a row `vintage`, with the import it came with as `batch`, was taken back by a person. */
const takenBack = sql`(vintage.withdrawn_at is not null or batch.undone_at is not null)`;

/**
 * For each of `rows`, a query of row ids, the nearest vintage it superseded that nobody took back: what is current again
 * when these rows are taken back. Rows without one are left out.
 */
export async function standingBefore(database: StoreDatabase, rows: RawBuilder<number>): Promise<number[]> {
  const found = await sql<{ row_id: number }>`
    with recursive earlier(row_id) as (
      select supersedes_row_id from observation where row_id in (${rows})
      union all
      select vintage.supersedes_row_id from earlier
      join observation as vintage on vintage.row_id = earlier.row_id
      left join import_batch as batch on batch.id = vintage.batch_id
      where ${takenBack})
    select vintage.row_id from earlier
    join observation as vintage on vintage.row_id = earlier.row_id
    left join import_batch as batch on batch.id = vintage.batch_id
    where not ${takenBack}`.execute(database);
  return found.rows.map(({ row_id }) => row_id);
}
