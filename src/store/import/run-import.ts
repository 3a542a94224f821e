import { randomUUID } from 'node:crypto';
import { failure, type Result, success } from '#contract/result.ts';
import type { ImportSummary, RevisionReason } from '#contract/store-contract.ts';
import { headerFingerprint } from '#core/tables/fingerprint.ts';
import type { Finding } from '#core/validation/finding.ts';
import type { StoreDatabase } from '../connect.ts';
import { bulkInsert } from '../queries/bulk-insert.ts';
import { writeCodeLists } from '../queries/write-catalogue.ts';
import type { OpenedFile } from './open-file.ts';
import { type PreparedImport, prepareImport } from './prepare-import.ts';
import { writeBatch } from './write/write-batch.ts';

export type ImportOptions = {
  reason: RevisionReason | null;
  conflicts: 'keep' | 'replace';
  who: string;
  now: Date;
  cancelled: AbortSignal;
  progress(done: number, total: number): void;
};
export type ImportDone = { batchId: string; summary: ImportSummary; issues: Finding[] };

const mostIssues = 5000;

class Cancelled extends Error {}

/**
 * Imports an opened file as one batch: wholly, or not at all when it is cancelled, fails, or the process ends. Failures:
 * cancelled; rejects when the database does (`failureOf`).
 */
export async function runImport(
  database: StoreDatabase,
  file: OpenedFile,
  options: ImportOptions,
): Promise<Result<ImportDone>> {
  try {
    return await database.transaction().execute(async (transaction) => {
      await writeCodeLists(transaction);
      const prepared = await prepareImport(transaction, file, options.now.toISOString().slice(0, 10));
      const batchId = await write(transaction, file, prepared, options);
      return success({ batchId, summary: prepared.summary, issues: prepared.issues });
    });
  } catch (error) {
    if (error instanceof Cancelled) return failure('cancelled');
    throw error;
  }
}

async function write(
  database: StoreDatabase,
  file: OpenedFile,
  prepared: PreparedImport,
  options: ImportOptions,
): Promise<string> {
  const { plan, issues, summary, areas } = prepared;
  const createdAt = options.now.toISOString();
  const batchId = `batch-${createdAt.slice(0, 10).replaceAll('-', '')}-${randomUUID().slice(0, 8)}`;
  const sourceId = await writeSource(database, file);
  await database
    .insertInto('import_batch')
    .values({
      id: batchId,
      source_id: sourceId,
      file_name: file.name,
      sha256: file.sha256,
      format: file.format,
      preset: file.preset.id,
      mapping: JSON.stringify(file.tables.map(({ mapping }) => mapping)),
      reason: options.reason,
      rows_in: summary.rowsIn,
      observations: summary.observations,
      added: summary.added,
      revised: summary.revised,
      unchanged: summary.unchanged,
      rejected: summary.rejected,
      created_at: createdAt,
      undone_at: null,
    })
    .execute();
  await writeBatch(database, plan, {
    batchId,
    sourceId,
    reason: options.reason,
    conflicts: options.conflicts,
    createdAt,
    areas,
    pause: async (done) => {
      options.progress(done, plan.rows.length);
      await new Promise((resolve) => setImmediate(resolve)); // lets a cancel, and the window, through
      if (options.cancelled.aborted) throw new Cancelled();
    },
  });
  await writeIssues(database, batchId, issues);
  await rememberMappings(database, file, createdAt);
  await database
    .insertInto('audit_log')
    .values({
      at: createdAt,
      who: options.who,
      action: 'import',
      entity: 'import_batch',
      entity_id: batchId,
      old: null,
      new: JSON.stringify(summary),
      reason: options.reason ?? '',
    })
    .execute();
  return batchId;
}

/** One source a file, found again by its content: importing it twice makes no second one. */
async function writeSource(database: StoreDatabase, { name, sha256, source }: OpenedFile): Promise<string> {
  const id = `source-${sha256.slice(0, 16)}`;
  await database
    .insertInto('source')
    .values({
      id,
      origin_id: null,
      type: 'table',
      title: source.title === '' ? name : source.title,
      publisher: source.publisher,
      date_published: source.datePublished,
      url: source.url,
      body: '',
      sha256,
      file_name: name,
      note: source.note,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  if (source.note !== '') {
    await database
      .insertInto('footnote')
      .values({ id: `footnote-${id}`, scope: 'source', reference: id, mark: '', body: source.note })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
  return id;
}

async function writeIssues(database: StoreDatabase, batchId: string, issues: readonly Finding[]): Promise<void> {
  const insert = bulkInsert(database, 'import_issue', [
    ...([
      'batch_id',
      'position',
      'sheet',
      'row_number',
      'column_number',
      'rule',
      'severity',
      'message',
      'suggestion',
    ] as const),
  ]);
  for (const [position, { place, rule, severity, message, suggestion }] of issues.slice(0, mostIssues).entries()) {
    await insert.add([
      batchId,
      position,
      place?.sheet ?? '',
      place?.row ?? null,
      place?.column ?? null,
      rule,
      severity,
      JSON.stringify(message),
      suggestion === null ? '' : JSON.stringify(suggestion),
    ]);
  }
  await insert.flush();
}

/** Only what a person could have changed is worth remembering: a mapping that was used. */
async function rememberMappings(database: StoreDatabase, file: OpenedFile, usedAt: string): Promise<void> {
  for (const { grid, mapping, detected } of file.tables) {
    if (mapping === null || mapping === detected.mapping) continue;
    const fingerprint = headerFingerprint(grid, mapping);
    if (fingerprint === '') continue;
    await database
      .insertInto('import_mapping')
      .values({ fingerprint, mapping: JSON.stringify(mapping), used_at: usedAt })
      .onConflict((conflict) =>
        conflict.column('fingerprint').doUpdateSet({ mapping: JSON.stringify(mapping), used_at: usedAt }),
      )
      .execute();
  }
}
