import { type Kysely, sql } from 'kysely';

/**
 * Names and aliases by trigrams. Rows are written by the code that writes indicators, not by triggers; on PostgreSQL
 * this table becomes an index on indicator_alias with pg_trgm.
 */
export async function migrate(database: Kysely<unknown>): Promise<void> {
  await sql`create virtual table indicator_fts using fts5(indicator_id unindexed, terms, tokenize = 'trigram')`.execute(
    database,
  );
}
