import { sql } from 'kysely';
import type { StoreDatabase } from '../../connect.ts';

/**
 * Changes when anything in the store did: `data_version` counts what other connections commit (an import has its own),
 * `total_changes` what this one writes.
 */
export async function storeVersion(database: StoreDatabase): Promise<string> {
  const others = await sql<{ data_version: number }>`pragma data_version`.execute(database);
  const own = await sql<{ changes: number }>`select total_changes() as changes`.execute(database);
  return `${others.rows[0]?.data_version ?? 0} ${own.rows[0]?.changes ?? 0}`;
}
