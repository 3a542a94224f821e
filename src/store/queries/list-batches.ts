import type { BatchItem } from '#contract/store-contract.ts';
import type { Finding, Sentence } from '#core/validation/finding.ts';
import type { StoreDatabase } from '../connect.ts';

/** Imports, the newest first. */
export async function listBatches(database: StoreDatabase): Promise<BatchItem[]> {
  const rows = await database
    .selectFrom('import_batch')
    .leftJoin('source', 'source.id', 'import_batch.source_id')
    .selectAll('import_batch')
    .select('source.title')
    .select((select) =>
      select
        .selectFrom('import_issue')
        .whereRef('import_issue.batch_id', '=', 'import_batch.id')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .as('issues'),
    )
    .orderBy('import_batch.created_at', 'desc')
    .limit(500)
    .execute();
  return rows.map((row) => ({
    batchId: row.id,
    fileName: row.file_name,
    source: row.title ?? '',
    createdAt: row.created_at,
    undoneAt: row.undone_at,
    added: row.added,
    revised: row.revised,
    unchanged: row.unchanged,
    rejected: row.rejected,
    issues: Number(row.issues ?? 0),
  }));
}

/** What was found of an import when it was made, in the order it was shown. */
export async function listBatchIssues(database: StoreDatabase, batchId: string): Promise<Finding[]> {
  const rows = await database
    .selectFrom('import_issue')
    .selectAll()
    .where('batch_id', '=', batchId)
    .orderBy('position')
    .execute();
  return rows.map(({ rule, severity, sheet, row_number, column_number, message, suggestion }) => ({
    rule,
    severity,
    place: { sheet, row: row_number, column: column_number },
    message: JSON.parse(message) as Sentence,
    suggestion: suggestion === '' ? null : (JSON.parse(suggestion) as Sentence),
  }));
}
