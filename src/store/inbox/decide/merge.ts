import { failure, type Result, success } from '#contract/result.ts';
import type { StoredCandidate } from '../candidate-rows.ts';
import { contradict } from '../meeting/meet.ts';
import { factsOfCandidate } from '../meeting/statement-facts.ts';
import type { Accepting } from './accept.ts';
import { currentRowOf } from './current-row.ts';
import { linkEvidence, quotingOf } from './link-evidence.ts';

/**
 * Puts a candidate to another that states the same: its words become further evidence of that one's figure, now or
 * when it is accepted, unless they print another number. Failures: unknown-candidate, candidate-decided.
 */
export async function mergeInto(
  { database, text, step, editing }: Accepting,
  row: StoredCandidate,
  into: string,
): Promise<Result<null>> {
  const other = text.candidates.find(({ id }) => id === into);
  if (other === undefined || other.id === row.id) return failure('unknown-candidate');
  if (other.state === 'merged' || other.state === 'rejected') return failure('candidate-decided');
  // What was merged into this one says the same as the other, too.
  const moved = text.candidates.filter(({ merged_into }) => merged_into === row.id);
  for (const one of moved) await step.set(one.id, { merged_into: other.id });
  await step.set(row.id, { state: 'merged', merged_into: other.id, decided_at: editing.now });
  if (other.observation_id === null) return success(null);
  const stored = await currentRowOf(database, other.observation_id);
  for (const one of [row, ...moved]) {
    if (stored === null || contradict(factsOfCandidate(one.candidate), factsOfCandidate(other.candidate))) continue;
    await linkEvidence(database, step, stored, quotingOf(text, one));
  }
  return success(null);
}
