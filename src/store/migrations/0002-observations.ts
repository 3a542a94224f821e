import { type Kysely, sql } from 'kysely';

/** Sources with their text, quotations, series, observations by vintage, and ranks. */
export async function migrate(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('source')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('origin_id', 'text', (column) => column.references('source.id'))
    .addColumn('type', 'text', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('publisher', 'text', (column) => column.notNull())
    .addColumn('date_published', 'text', (column) => column.notNull())
    .addColumn('url', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('sha256', 'text', (column) => column.notNull())
    .execute();

  await database.schema
    .createTable('evidence')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('source_id', 'text', (column) => column.notNull().references('source.id'))
    .addColumn('quote', 'text', (column) => column.notNull())
    .addColumn('quote_start', 'integer', (column) => column.notNull())
    .addColumn('quote_end', 'integer', (column) => column.notNull())
    .addColumn('location', 'text', (column) => column.notNull())
    .execute();

  await database.schema
    .createTable('series')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('indicator_id', 'text', (column) => column.notNull().references('indicator.id'))
    .addColumn('area_code', 'text', (column) => column.notNull().references('area.code'))
    .addColumn('frequency', 'text', (column) => column.notNull().check(sql`frequency in ('A', 'S', 'Q', 'M', 'O')`))
    .addColumn('unit_code', 'text', (column) => column.references('unit.code'))
    .addColumn('price_basis', 'text', (column) => column.notNull().check(sql`price_basis in ('current', 'constant')`))
    .addColumn('cumulative', 'integer', (column) => column.notNull().check(sql`cumulative in (0, 1)`))
    .addColumn('breakdown', 'text', (column) => column.notNull())
    .addUniqueConstraint('series_key', [
      'indicator_id',
      'area_code',
      'frequency',
      'unit_code',
      'price_basis',
      'cumulative',
      'breakdown',
    ])
    .execute();
  await database.schema.createIndex('series_area').on('series').column('area_code').execute();

  await database.schema
    .createTable('observation')
    .addColumn('row_id', 'text', (column) => column.primaryKey())
    .addColumn('observation_id', 'text', (column) => column.notNull())
    .addColumn('vintage', 'integer', (column) => column.notNull().check(sql`vintage >= 1`))
    .addColumn('is_current', 'integer', (column) => column.notNull().check(sql`is_current in (0, 1)`))
    .addColumn('supersedes_row_id', 'text', (column) => column.references('observation.row_id'))
    .addColumn('revision_reason', 'text')
    .addColumn('series_id', 'text', (column) => column.notNull().references('series.id'))
    .addColumn('period', 'text', (column) => column.notNull())
    .addColumn('period_start', 'text')
    .addColumn('period_end', 'text')
    .addColumn('period_basis', 'text', (column) => column.notNull())
    .addColumn('value_text', 'text')
    .addColumn('value_number', 'double precision')
    .addColumn('unit_text', 'text', (column) => column.notNull())
    .addColumn('unit_multiplier', 'integer', (column) => column.notNull())
    .addColumn('qualifier', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('growth_percent', 'text')
    .addColumn('growth_basis', 'text')
    .addColumn('change_points', 'text')
    .addColumn('change_base', 'text')
    .addColumn('note', 'text', (column) => column.notNull())
    .addColumn('salience', 'text', (column) => column.notNull())
    .addColumn('evidence_id', 'text', (column) => column.notNull().references('evidence.id'))
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addUniqueConstraint('observation_vintage', ['observation_id', 'vintage'])
    .execute();

  // One current row per observation, and per period of a series: a second source is a revision or a conflict.
  await database.schema
    .createIndex('observation_current')
    .unique()
    .on('observation')
    .column('observation_id')
    .where(sql.ref('is_current'), '=', sql.lit(1))
    .execute();
  await database.schema
    .createIndex('observation_current_period')
    .unique()
    .on('observation')
    .columns(['series_id', 'period'])
    .where(sql.ref('is_current'), '=', sql.lit(1))
    .execute();

  await database.schema
    .createTable('observation_rank')
    .addColumn('row_id', 'text', (column) => column.notNull().references('observation.row_id'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('rank', 'integer', (column) => column.notNull().check(sql`rank >= 1`))
    .addColumn('scope', 'text', (column) => column.notNull())
    .addColumn('ranked', 'text', (column) => column.notNull().check(sql`ranked in ('value', 'growth', 'share')`))
    .addColumn('out_of', 'integer')
    .addPrimaryKeyConstraint('observation_rank_key', ['row_id', 'scope', 'ranked'])
    .execute();
}
