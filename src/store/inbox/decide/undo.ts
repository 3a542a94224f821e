import { failure, type Result, success } from '#contract/result.ts';
import type { StoreDatabase } from '../../connect.ts';
import type { Editing } from '../../queries/edit/typed-facts.ts';
import { writeAudit } from '../../queries/edit/write-audit.ts';
import { linkAgain, unlink } from './link-evidence.ts';
import { lastStep, type Write } from './steps.ts';
import { restore, withdraw } from './withdraw.ts';

/** Takes the last decision of a text back, whole. Nothing is deleted: vintages stay in the history. Failure: nothing-to-undo. */
export async function undoLast(
  database: StoreDatabase,
  sourceId: string,
  { who, now }: Editing,
): Promise<Result<null>> {
  return database.transaction().execute(async (transaction) => {
    const step = await lastStep(transaction, sourceId);
    if (step === null) return failure('nothing-to-undo');
    for (const write of step.writes.reverse()) await reverse(transaction, write, now);
    for (const [candidateId, columns] of step.before) {
      await transaction.updateTable('candidate').set(columns).where('id', '=', candidateId).execute();
    }
    await transaction.updateTable('inbox_step').set({ undone_at: now }).where('id', '=', step.id).execute();
    await writeAudit(transaction, now, {
      ...{ who, action: 'undo', entity: 'source', entityId: sourceId, reason: '' },
      ...{ old: { kind: step.kind, words: step.words }, new: null },
    });
    return success(null);
  });
}

async function reverse(database: StoreDatabase, write: Write, at: string): Promise<void> {
  switch (write.kind) {
    case 'made':
      return withdraw(database, write.row, at);
    case 'withdrawn':
      return restore(database, write.row);
    case 'linked':
      await unlink(database, write);
      return;
    case 'unlinked':
      return linkAgain(database, write);
  }
}
