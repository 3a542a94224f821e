import { type Kysely, sql } from 'kysely';
import { failure, type Result, success } from '#contract/result.ts';
import type { Migration } from './migrations/migrations.ts';

/**
 * Applies the migrations a store lacks, all in one transaction: it ends at the newest or stays as it was. Refused
 * when the applied ones aren't the first of the known ones, because then nobody knows what the tables mean:
 * store-too-new (a newer version wrote it) or store-not-migratable. Throws what the database throws.
 */
export async function migrateStore(
  database: Kysely<unknown>,
  known: readonly Migration[],
  { name, readOnly }: { name: string; readOnly: boolean },
): Promise<Result<null>> {
  const tables = await database.introspection.getTables();
  const managed = tables.some((table) => table.name === 'migration');
  if (!managed && tables.length > 0) return failure('store-not-migratable', { name, detail: 'another database' });

  const applied = managed ? await appliedMigrations(database) : [];
  const unknown = applied.find((id, index) => known[index]?.id !== id);
  if (unknown !== undefined) {
    const newer = applied.length > known.length && known.every(({ id }, index) => applied[index] === id);
    return failure(newer ? 'store-too-new' : 'store-not-migratable', { name, detail: unknown });
  }

  const pending = known.slice(applied.length);
  if (pending.length === 0) return success(null);
  if (readOnly) return failure('store-not-migratable', { name, detail: 'an older store that can only be read' });

  await database.transaction().execute(async (transaction) => {
    if (!managed) {
      await transaction.schema
        .createTable('migration')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('applied_at', 'text', (column) => column.notNull())
        .execute();
    }
    for (const { id, migrate } of pending) {
      await migrate(transaction);
      await sql`insert into migration (id, applied_at) values (${id}, ${new Date().toISOString()})`.execute(
        transaction,
      );
    }
  });
  return success(null);
}

/** Ids applied so far, in the order they were applied: ids start with their number. */
async function appliedMigrations(database: Kysely<unknown>): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select id from migration order by id`.execute(database);
  return rows.map((row) => row.id);
}
