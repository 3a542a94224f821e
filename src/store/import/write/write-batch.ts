import { columnLetters } from '#core/tables/grid.ts';
import type { RevisionReason } from '#contract/store-contract.ts';
import type { StoreDatabase } from '../../connect.ts';
import { type BulkInsert, bulkInsert } from '../../queries/bulk-insert.ts';
import type { AreaIndex } from '../areas/area-index.ts';
import type { Plan } from '../plan/plan-rows.ts';
import type { PlannedRow } from '../plan/planned-row.ts';
import { columns, idOf, isPlain, plainColumns, plainValuesOf, valuesOf } from './observation-values.ts';
import { createEvidenceWriter, type EvidenceWriter } from './evidence-writer.ts';
import { writeTargets } from './write-targets.ts';
import { writeCatalogueOfBatch } from './write-catalogue-of-batch.ts';

export type BatchWriting = {
  batchId: string;
  sourceId: string;
  reason: RevisionReason | null;
  conflicts: 'keep' | 'replace'; // stored figures of another publisher that differ
  createdAt: string;
  areas: AreaIndex;
  /** Called now and then with the rows done; rejects when the person cancelled. */
  pause(done: number): Promise<void>;
};

const between = 2000; // rows between two looks at whether the person cancelled

/** Writes the rows of a plan inside the caller's transaction: new figures, new vintages, second evidence. */
export async function writeBatch(database: StoreDatabase, plan: Plan, writing: BatchWriting): Promise<void> {
  const rows = plan.rows.filter((row) => isWritten(row, writing));
  const kept = plan.rows.filter(({ state }) => state !== 'rejected');
  const used = new Set([...kept, ...plan.targets].map((row) => row.plan));
  await writeCatalogueOfBatch(
    database,
    plan.series.filter((series) => used.has(series)),
    writing.areas,
  );
  const evidence = createEvidenceWriter(database, writing.batchId, writing.sourceId);
  const last = await database
    .selectFrom('observation')
    .select(({ fn }) => fn.max('row_id').as('row_id'))
    .executeTakeFirst();
  const vintages = await highestVintages(database, rows, plan.storedSeries);
  const observations = bulkInsert(database, 'observation', columns);
  const plain = bulkInsert(database, 'observation', plainColumns, {
    ...{
      vintage: 1,
      is_current: 1,
      supersedes_row_id: null,
      revision_reason: null,
      period_basis: 'printed',
      qualifier: 'exact',
    },
    ...{ status: 'normal', growth_percent: null, growth_basis: null, change_points: null, change_base: null, note: '' },
    ...{ salience: 'normal', batch_id: writing.batchId, created_at: writing.createdAt },
  });
  const ranks = bulkInsert(database, 'observation_rank', ['row_id', 'position', 'rank', 'scope', 'ranked', 'out_of']);
  let rowId = Number(last?.row_id ?? 0);
  for (const [index, row] of rows.entries()) {
    if (index % between === 0) await writing.pause(index);
    rowId += 1;
    const { current } = row;
    if (current !== null) await supersede(database, current.row_id);
    const evidenceId = evidence.known(row.record) ?? (await evidence.of(row.record));
    const filled = isPlain(row, vintages)
      ? plain.add(plainValuesOf(row, rowId, evidenceId))
      : observations.add(valuesOf(row, rowId, vintages, evidenceId, writing));
    if (filled !== undefined) await filled;
    if (row.record.rank !== null || current !== null) {
      await plain.flush();
      await observations.flush();
      await writeRanks(database, ranks, row, rowId);
    }
  }
  await plain.flush();
  await observations.flush();
  await ranks.flush();
  await writeTargets(database, plan.targets, evidence, writing);
  for (const row of plan.rows)
    if (row.evidence && row.current !== null) await secondEvidence(database, row, evidence, writing);
}

export function isWritten({ state }: PlannedRow, { conflicts }: Pick<BatchWriting, 'conflicts'>): boolean {
  return state === 'added' || state === 'revised' || (state === 'conflict' && conflicts === 'replace');
}

async function supersede(database: StoreDatabase, rowId: number): Promise<void> {
  await database.updateTable('observation').set({ is_current: 0 }).where('row_id', '=', rowId).execute();
}

/** Vintages of figures whose later import was undone go on counting: an id and a vintage name one row for ever. */
async function highestVintages(
  database: StoreDatabase,
  rows: readonly PlannedRow[],
  storedSeries: ReadonlySet<string>,
): Promise<Map<string, number>> {
  const ids = rows.filter(({ plan }) => storedSeries.has(plan.row.id)).map(idOf);
  const highest = new Map<string, number>();
  for (let start = 0; start < ids.length; start += 500) {
    const found = await database
      .selectFrom('observation')
      .where('observation_id', 'in', ids.slice(start, start + 500))
      .select(['observation_id'])
      .select(({ fn }) => fn.max('vintage').as('vintage'))
      .groupBy('observation_id')
      .execute();
    for (const { observation_id, vintage } of found) highest.set(observation_id, Number(vintage));
  }
  return highest;
}

async function writeRanks(
  database: StoreDatabase,
  ranks: BulkInsert,
  { record, current }: PlannedRow,
  rowId: number,
): Promise<void> {
  if (record.rank !== null) await ranks.add([rowId, 0, record.rank.rank, record.rank.scope, 'value', null]);
  if (record.value !== null || current === null) return;
  await ranks.flush();
  const kept = await database.selectFrom('observation_rank').selectAll().where('row_id', '=', current.row_id).execute();
  for (const { position, rank, scope, ranked, out_of } of kept) {
    if (scope !== record.rank?.scope) await ranks.add([rowId, position + 1, rank, scope, ranked, out_of]);
  }
}

async function secondEvidence(
  database: StoreDatabase,
  { record, current }: PlannedRow,
  evidence: EvidenceWriter,
  { batchId }: BatchWriting,
): Promise<void> {
  if (current === null) return;
  await database
    .insertInto('observation_evidence')
    .values({
      row_id: current.row_id,
      evidence_id: await evidence.of(record),
      value_text: record.value ?? '',
      unit_text: record.unit,
      cell: `${columnLetters(record.column - 1)}${record.row}`,
      batch_id: batchId,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
