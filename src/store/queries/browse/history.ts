import { sql, type SqlBool } from 'kysely';
import type { ObservationHistory, OtherEvidence, Vintage } from '#contract/store-contract.ts';
import type { StoreDatabase } from '../../connect.ts';
import { findingsOfFigure } from '../check/findings-of-store.ts';
import { pointSnapshots } from './point-snapshots.ts';
import { readPoints } from './read-points.ts';

/**
 * All vintages of a figure, the newest first, every further quotation of it, and what the rules say of the current one.
 * Null for an unknown figure.
 */
export async function observationHistory(
  database: StoreDatabase,
  observationId: string,
  today: string,
): Promise<ObservationHistory | null> {
  const rows = await database
    .selectFrom('observation')
    .leftJoin('import_batch', 'import_batch.id', 'observation.batch_id')
    .where('observation_id', '=', observationId)
    .select(['observation.row_id', 'observation.vintage', 'is_current', 'revision_reason', 'observation.created_at'])
    .select(['batch_id', 'import_batch.file_name', 'import_batch.undone_at', 'observation.withdrawn_at'])
    .orderBy('observation.vintage', 'desc')
    .execute();
  if (rows.length === 0) return null;
  const points = await readPoints(database, sql<SqlBool>`observation_id = ${observationId}`);
  const snapshots = await pointSnapshots(database, points);
  const comments = await commentsOf(database, observationId);
  const vintages = rows.flatMap((row): Vintage[] => {
    const snapshot = snapshots.find(({ vintage }) => vintage === row.vintage);
    if (snapshot === undefined) return [];
    return [
      {
        vintage: row.vintage,
        current: row.is_current === 1,
        withdrawn: row.undone_at !== null || row.withdrawn_at !== null,
        snapshot,
        reason: row.revision_reason,
        createdAt: row.created_at,
        batchId: row.batch_id,
        fileName: row.file_name ?? '',
        comment: comments.get(row.vintage) ?? '',
      },
    ];
  });
  return {
    vintages,
    evidence: await evidenceOf(
      database,
      rows.map(({ row_id }) => row_id),
    ),
    findings: await findingsOfFigure(database, observationId, today),
  };
}

/** What a person said of each vintage they made. */
async function commentsOf(database: StoreDatabase, observationId: string): Promise<Map<number, string>> {
  const rows = await database
    .selectFrom('audit_log')
    .where('entity', '=', 'observation')
    .where('entity_id', '=', observationId)
    .where('action', 'in', ['revise', 'add', 'accept'])
    .select(['new', 'reason'])
    .execute();
  return new Map(
    rows.map(({ new: made, reason }) => [(JSON.parse(made ?? '{}') as { vintage?: number }).vintage ?? 0, reason]),
  );
}

/** Other sources that print the figure, or printed an earlier vintage of it. */
async function evidenceOf(database: StoreDatabase, rowIds: readonly number[]): Promise<OtherEvidence[]> {
  const rows = await database
    .selectFrom('observation_evidence as other')
    .innerJoin('evidence', 'evidence.id', 'other.evidence_id')
    .innerJoin('source', 'source.id', 'evidence.source_id')
    .where('other.row_id', 'in', rowIds)
    .select([
      'other.value_text',
      'other.unit_text',
      'other.cell',
      'source.title',
      'evidence.location',
      'evidence.quote',
    ])
    .orderBy('other.row_id', 'desc')
    .orderBy('other.evidence_id')
    .execute();
  return rows.map(({ value_text, unit_text, cell, title, location, quote }) => ({
    value: value_text,
    unit: unit_text,
    source: title,
    location: cell === '' ? location : `${location} ${cell}`,
    quote,
  }));
}
