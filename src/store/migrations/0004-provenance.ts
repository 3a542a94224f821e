import { type Kysely, sql } from 'kysely';

/**
 * Imports that can be undone, more than one quotation a figure, targets, footnotes, decisions about findings, and who
 * changed what. Observations get a numeric key: a text key and its index were a third of a large store.
 */
export async function migrate(database: Kysely<unknown>): Promise<void> {
  await extendCatalogue(database);
  await createBatches(database);
  await rebuildObservations(database);
  await createAround(database);
}

async function extendCatalogue(database: Kysely<unknown>): Promise<void> {
  const text = ['definition', 'owner', 'unit_text', 'next_release'] as const;
  for (const name of text) {
    await database.schema
      .alterTable('indicator')
      .addColumn(name, 'text', (column) => column.notNull().defaultTo(''))
      .execute();
  }
  for (const name of ['minimum', 'maximum', 'factor'] as const) {
    await database.schema.alterTable('indicator').addColumn(name, 'double precision').execute();
  }
  await database.schema.alterTable('indicator').addColumn('decimals', 'integer').execute();
  for (const name of ['numerator_id', 'denominator_id', 'replaced_by'] as const) {
    await database.schema.alterTable('indicator').addColumn(name, 'text').execute();
  }
  for (const name of ['valid_from', 'valid_to'] as const) {
    await database.schema.alterTable('area').addColumn(name, 'text').execute();
  }
  for (const name of ['document_number', 'author', 'date_accessed', 'file_name', 'licence', 'note'] as const) {
    await database.schema
      .alterTable('source')
      .addColumn(name, 'text', (column) => column.notNull().defaultTo(''))
      .execute();
  }
}

async function createBatches(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('import_batch')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('source_id', 'text', (column) => column.references('source.id'))
    .addColumn('file_name', 'text', (column) => column.notNull())
    .addColumn('sha256', 'text', (column) => column.notNull())
    .addColumn('format', 'text', (column) => column.notNull())
    .addColumn('preset', 'text', (column) => column.notNull())
    .addColumn('mapping', 'text', (column) => column.notNull())
    .addColumn('reason', 'text')
    .addColumn('rows_in', 'integer', (column) => column.notNull())
    .addColumn('observations', 'integer', (column) => column.notNull())
    .addColumn('added', 'integer', (column) => column.notNull())
    .addColumn('revised', 'integer', (column) => column.notNull())
    .addColumn('unchanged', 'integer', (column) => column.notNull())
    .addColumn('rejected', 'integer', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('undone_at', 'text')
    .execute();
  await database.schema
    .createTable('import_issue')
    .addColumn('batch_id', 'text', (column) => column.notNull().references('import_batch.id'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('sheet', 'text', (column) => column.notNull())
    .addColumn('row_number', 'integer')
    .addColumn('column_number', 'integer')
    .addColumn('rule', 'integer', (column) => column.notNull())
    .addColumn('severity', 'text', (column) => column.notNull())
    .addColumn('message', 'text', (column) => column.notNull())
    .addColumn('suggestion', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('import_issue_key', ['batch_id', 'position'])
    .execute();
  await database.schema
    .createTable('import_mapping')
    .addColumn('fingerprint', 'text', (column) => column.primaryKey())
    .addColumn('mapping', 'text', (column) => column.notNull())
    .addColumn('used_at', 'text', (column) => column.notNull())
    .execute();
}

/** SQLite can't change a primary key: the table is made anew, filled, and takes the old one's name. */
async function rebuildObservations(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('observation_new')
    .addColumn('row_id', 'integer', (column) => column.primaryKey())
    .addColumn('observation_id', 'text', (column) => column.notNull())
    .addColumn('vintage', 'integer', (column) => column.notNull().check(sql`vintage >= 1`))
    .addColumn('is_current', 'integer', (column) => column.notNull().check(sql`is_current in (0, 1)`))
    .addColumn('supersedes_row_id', 'integer')
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
    .addColumn('cell', 'text', (column) => column.notNull())
    .addColumn('batch_id', 'text', (column) => column.references('import_batch.id'))
    .addColumn('created_at', 'text', (column) => column.notNull())
    .execute();
  await sql`
    insert into observation_new
    select old.rowid, old.observation_id, old.vintage, old.is_current,
      (select earlier.rowid from observation as earlier where earlier.row_id = old.supersedes_row_id),
      old.revision_reason, old.series_id, old.period, old.period_start, old.period_end, old.period_basis,
      old.value_text, old.value_number, old.unit_text, old.unit_multiplier, old.qualifier, old.status,
      old.growth_percent, old.growth_basis, old.change_points, old.change_base, old.note, old.salience,
      old.evidence_id, '', null, old.created_at
    from observation as old`.execute(database);
  await sql`
    create temporary table kept_rank as
    select observation.rowid as row_id, ranks.position, ranks.rank, ranks.scope, ranks.ranked, ranks.out_of
    from observation_rank as ranks join observation on observation.row_id = ranks.row_id`.execute(database);
  await database.schema.dropTable('observation_rank').execute();
  await database.schema.dropTable('observation').execute();
  await sql`alter table observation_new rename to observation`.execute(database);
  await database.schema
    .createTable('observation_rank')
    .addColumn('row_id', 'integer', (column) => column.notNull().references('observation.row_id'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('rank', 'integer', (column) => column.notNull().check(sql`rank >= 1`))
    .addColumn('scope', 'text', (column) => column.notNull())
    .addColumn('ranked', 'text', (column) => column.notNull().check(sql`ranked in ('value', 'growth', 'share')`))
    .addColumn('out_of', 'integer')
    .addPrimaryKeyConstraint('observation_rank_key', ['row_id', 'scope', 'ranked'])
    .execute();
  await sql`insert into observation_rank select * from kept_rank`.execute(database);
  await sql`drop table kept_rank`.execute(database);

  await database.schema
    .createIndex('observation_vintage')
    .unique()
    .on('observation')
    .columns(['observation_id', 'vintage'])
    .execute();
  // One current row per period of a series: a second source is evidence, a revision or a conflict.
  await database.schema
    .createIndex('observation_current_period')
    .unique()
    .on('observation')
    .columns(['series_id', 'period'])
    .where(sql.ref('is_current'), '=', sql.lit(1))
    .execute();
}

async function createAround(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('observation_evidence') // further quotations that print the same figure
    .addColumn('row_id', 'integer', (column) => column.notNull().references('observation.row_id'))
    .addColumn('evidence_id', 'text', (column) => column.notNull().references('evidence.id'))
    .addColumn('value_text', 'text', (column) => column.notNull())
    .addColumn('unit_text', 'text', (column) => column.notNull())
    .addColumn('cell', 'text', (column) => column.notNull())
    .addColumn('batch_id', 'text', (column) => column.references('import_batch.id'))
    .addPrimaryKeyConstraint('observation_evidence_key', ['row_id', 'evidence_id', 'cell'])
    .execute();
  await database.schema
    .createTable('observation_comparison') // 高于全省0.3个百分点
    .addColumn('row_id', 'integer', (column) => column.notNull().references('observation.row_id'))
    .addColumn('scope', 'text', (column) => column.notNull())
    .addColumn('difference_points', 'text')
    .addColumn('other_value', 'text')
    .addPrimaryKeyConstraint('observation_comparison_key', ['row_id', 'scope'])
    .execute();
  await database.schema
    .createTable('target')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('indicator_id', 'text', (column) => column.notNull().references('indicator.id'))
    .addColumn('area_code', 'text', (column) => column.notNull().references('area.code'))
    .addColumn('period', 'text', (column) => column.notNull())
    .addColumn('printed', 'text', (column) => column.notNull())
    .addColumn('value_text', 'text', (column) => column.notNull())
    .addColumn('unit_text', 'text', (column) => column.notNull())
    .addColumn('comparator', 'text', (column) =>
      column.notNull().check(sql`comparator in ('at-least', 'over', 'at-most', 'under', 'about', 'equal')`),
    )
    .addColumn('measure', 'text', (column) => column.notNull().check(sql`measure in ('level', 'growth', 'cumulative')`))
    .addColumn('nature', 'text', (column) => column.check(sql`nature in ('binding', 'expected')`))
    .addColumn('baseline_value', 'text')
    .addColumn('baseline_period', 'text')
    .addColumn('evidence_id', 'text', (column) => column.references('evidence.id'))
    .addColumn('is_current', 'integer', (column) => column.notNull().check(sql`is_current in (0, 1)`))
    .addColumn('batch_id', 'text', (column) => column.references('import_batch.id'))
    .addColumn('created_at', 'text', (column) => column.notNull())
    .execute();
  await database.schema
    .createTable('footnote')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('scope', 'text', (column) => column.notNull().check(sql`scope in ('source', 'series', 'observation')`))
    .addColumn('reference', 'text', (column) => column.notNull())
    .addColumn('mark', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .execute();
  await database.schema
    .createTable('check_result') // what a person decided of a finding
    .addColumn('rule', 'integer', (column) => column.notNull())
    .addColumn('observation_id', 'text', (column) => column.notNull())
    .addColumn('vintage', 'integer', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull().check(sql`state in ('open', 'dismissed', 'fixed')`))
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('decided_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('check_result_key', ['rule', 'observation_id', 'vintage'])
    .execute();
  await database.schema
    .createTable('audit_log')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('who', 'text', (column) => column.notNull())
    .addColumn('action', 'text', (column) => column.notNull())
    .addColumn('entity', 'text', (column) => column.notNull())
    .addColumn('entity_id', 'text', (column) => column.notNull())
    .addColumn('old', 'text')
    .addColumn('new', 'text')
    .addColumn('reason', 'text', (column) => column.notNull())
    .execute();
}
