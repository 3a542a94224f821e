import { type Kysely, sql } from 'kysely';

/** Topics, areas, units, indicators and the names they are found by. */
export async function migrate(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('topic')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('name_zh', 'text', (column) => column.notNull())
    .addColumn('name_en', 'text', (column) => column.notNull())
    .addColumn('sort', 'integer', (column) => column.notNull())
    .execute();

  await database.schema
    .createTable('area')
    .addColumn('code', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('short_name', 'text', (column) => column.notNull())
    .addColumn('name_en', 'text', (column) => column.notNull())
    .addColumn('level', 'text', (column) => column.notNull())
    .addColumn('parent', 'text', (column) => column.references('area.code'))
    .execute();

  await database.schema
    .createTable('unit')
    .addColumn('code', 'text', (column) => column.primaryKey())
    .addColumn('symbol', 'text', (column) => column.notNull().unique())
    .addColumn('quantity', 'text', (column) => column.notNull())
    .addColumn('name_en', 'text', (column) => column.notNull())
    .execute();

  await database.schema
    .createTable('indicator')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('name_zh', 'text', (column) => column.notNull())
    .addColumn('name_short', 'text', (column) => column.notNull())
    .addColumn('name_en', 'text', (column) => column.notNull())
    .addColumn('topic_id', 'text', (column) => column.notNull().references('topic.id'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('polarity', 'text', (column) =>
      column.notNull().check(sql`polarity in ('up-is-good', 'down-is-good', 'neutral')`),
    )
    .addColumn('scope_note', 'text', (column) => column.notNull())
    .addColumn('sort', 'integer', (column) => column.notNull())
    .execute();

  await database.schema
    .createTable('indicator_alias')
    .addColumn('indicator_id', 'text', (column) => column.notNull().references('indicator.id'))
    .addColumn('alias', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('folded', 'text', (column) => column.notNull())
    .addColumn('pinyin', 'text', (column) => column.notNull())
    .addColumn('initials', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('indicator_alias_key', ['indicator_id', 'alias'])
    .execute();
}
