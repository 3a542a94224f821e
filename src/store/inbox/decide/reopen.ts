import type { StoreDatabase } from '../../connect.ts';
import type { StoredCandidate } from '../candidate-rows.ts';
import type { TextContext } from '../items/context.ts';
import { unlink } from './link-evidence.ts';
import { type Step, undecided, type Write, writesOf } from './steps.ts';
import { withdraw } from './withdraw.ts';

/**
 * Takes back what was decided of a candidate: its figure is withdrawn, its words are no evidence any more, nor are those
 * of candidates merged into it, which go where it goes.
 */
export async function reopen(
  database: StoreDatabase,
  { source, candidates }: TextContext,
  step: Step,
  row: StoredCandidate,
  at: string,
): Promise<void> {
  if (row.state === 'new') {
    await step.set(row.id, { edit: null });
    return;
  }
  const own = [row, ...candidates.filter(({ merged_into }) => merged_into === row.id)].map(({ id }) => id);
  for (const write of (await standingWrites(database, source.id, own)).reverse()) {
    if (write.kind === 'made') {
      await withdraw(database, write.row, at);
      step.wrote({ kind: 'withdrawn', candidateId: write.candidateId, row: write.row });
    } else {
      const unlinked = await unlink(database, write);
      if (unlinked !== null) step.wrote(unlinked);
    }
  }
  await step.set(row.id, undecided);
}

type Standing = Extract<Write, { kind: 'made' | 'linked' }>;

/** What was written for candidates and not taken back by reopening before. */
async function standingWrites(
  database: StoreDatabase,
  sourceId: string,
  candidateIds: readonly string[],
): Promise<Standing[]> {
  let standing: Standing[] = [];
  for (const write of await writesOf(database, sourceId, candidateIds)) {
    if (write.kind === 'made' || write.kind === 'linked') standing.push(write);
    else {
      const undone = write.kind === 'withdrawn' ? 'made' : 'linked';
      const isUndone = ({ kind, row, candidateId }: Standing) =>
        kind === undone && row === write.row && candidateId === write.candidateId;
      standing = standing.filter((one) => !isUndone(one));
    }
  }
  return standing;
}
