import { type Kysely, sql } from 'kysely';

/** Texts figures are read from, what was found in them and decided of it, and figures that were taken back. */
export async function migrate(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('inbox_text')
    .addColumn('source_id', 'text', (column) => column.primaryKey().references('source.id'))
    .addColumn('added_at', 'text', (column) => column.notNull())
    .execute();
  await database.schema
    .createTable('candidate')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('source_id', 'text', (column) => column.notNull().references('inbox_text.source_id'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('found', 'text', (column) => column.notNull())
    .addColumn('edit', 'text')
    .addColumn('state', 'text', (column) =>
      column.notNull().check(sql`state in ('new', 'accepted', 'edited', 'rejected', 'merged')`),
    )
    .addColumn('indicator_id', 'text', (column) => column.references('indicator.id'))
    .addColumn('observation_id', 'text')
    .addColumn('merged_into', 'text', (column) => column.references('candidate.id'))
    .addColumn('decided_at', 'text')
    .execute();
  await database.schema.createIndex('candidate_source').on('candidate').column('source_id').execute();
  await database.schema
    .createTable('inbox_step')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('source_id', 'text', (column) => column.notNull().references('inbox_text.source_id'))
    .addColumn('kind', 'text', (column) =>
      column.notNull().check(sql`kind in ('accept', 'edit', 'reject', 'reopen', 'merge', 'accept-all')`),
    )
    .addColumn('words', 'text', (column) => column.notNull())
    .addColumn('before', 'text', (column) => column.notNull())
    .addColumn('writes', 'text', (column) => column.notNull())
    .addColumn('who', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('undone_at', 'text')
    .execute();
  await database.schema.createIndex('inbox_step_source').on('inbox_step').column('source_id').execute();
  // Taken back by a person: no later undoing may make it the current figure again.
  await database.schema.alterTable('observation').addColumn('withdrawn_at', 'text').execute();
}
