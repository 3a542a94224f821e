import type { StoreDatabase } from '../../connect.ts';
import type { StoredCandidate } from '../candidate-rows.ts';
import type { TextContext } from '../items/context.ts';
import { unlink } from './link-evidence.ts';
import { type Step, undecided, type Write, writesOf } from './steps.ts';
import { withdraw } from './withdraw.ts';

/** Takes back what was decided of a candidate: its figure is withdrawn, its words are no evidence any more. */
export async function reopen(
  database: StoreDatabase,
  { source }: TextContext,
  step: Step,
  row: StoredCandidate,
  at: string,
): Promise<void> {
  if (row.state === 'new') {
    await step.set(row.id, { edit: null });
    return;
  }
  for (const write of (await standingWrites(database, source.id, row.id)).reverse()) {
    if (write.kind === 'made') {
      await withdraw(database, write.row, at);
      step.wrote({ kind: 'withdrawn', candidateId: row.id, row: write.row });
    } else {
      const unlinked = await unlink(database, write);
      if (unlinked !== null) step.wrote(unlinked);
    }
  }
  await step.set(row.id, undecided);
}

type Standing = Extract<Write, { kind: 'made' | 'linked' }>;

/** What was written for a candidate and not taken back by reopening it before. */
async function standingWrites(database: StoreDatabase, sourceId: string, candidateId: string): Promise<Standing[]> {
  let standing: Standing[] = [];
  for (const write of await writesOf(database, sourceId, candidateId)) {
    if (write.kind === 'made' || write.kind === 'linked') standing.push(write);
    else {
      const undone = write.kind === 'withdrawn' ? 'made' : 'linked';
      standing = standing.filter(({ kind, row }) => kind !== undone || row !== write.row);
    }
  }
  return standing;
}
