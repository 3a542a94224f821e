import { randomUUID } from 'node:crypto';
import type { Candidate } from '#core/extract/candidate.ts';
import type { StoreDatabase } from '../../connect.ts';
import { bulkInsert } from '../../queries/bulk-insert.ts';

export async function insertCandidates(
  database: StoreDatabase,
  sourceId: string,
  candidates: readonly { found: Candidate; position: number }[],
): Promise<void> {
  const insert = bulkInsert(database, 'candidate', ['id', 'source_id', 'position', 'found'], { state: 'new' });
  for (const { found, position } of candidates) {
    const filled = insert.add([`candidate-${randomUUID()}`, sourceId, position, JSON.stringify(found)]);
    if (filled !== undefined) await filled;
  }
  await insert.flush();
}
