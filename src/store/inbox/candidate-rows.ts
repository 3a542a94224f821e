import type { CandidateEdit } from '#contract/inbox-contract.ts';
import type { Candidate } from '#core/extract/candidate.ts';
import type { StoreDatabase } from '../connect.ts';
import type { Tables } from '../schema/tables.ts';
import { applyEdit } from './apply-edit.ts';

/** A candidate of a text with what was decided of it. */
export type StoredCandidate = Pick<
  Tables['candidate'],
  'id' | 'position' | 'state' | 'indicator_id' | 'observation_id' | 'merged_into' | 'decided_at'
> & {
  found: Candidate;
  edit: CandidateEdit | null;
  candidate: Candidate; // with the person's changes
};

/** Whether neither its own clause nor a heading prints the period, nor a person typed it. */
export function isPeriodInferred({ candidate: { periodOrigin }, edit }: StoredCandidate): boolean {
  return periodOrigin !== 'printed' && periodOrigin !== 'heading' && edit?.period === undefined;
}

/** All candidates of a text, in its order. */
export async function readCandidates(database: StoreDatabase, sourceId: string): Promise<StoredCandidate[]> {
  const rows = await database
    .selectFrom('candidate')
    .selectAll()
    .where('source_id', '=', sourceId)
    .orderBy('position')
    .orderBy('id')
    .execute();
  const candidates = rows.map(({ source_id: _source, found, edit, ...row }): StoredCandidate => {
    const extracted = JSON.parse(found) as Candidate;
    const changes = edit === null ? null : (JSON.parse(edit) as CandidateEdit);
    return { ...row, found: extracted, edit: changes, candidate: applyEdit(extracted, changes) };
  });
  return candidates.sort((left, right) => left.found.start - right.found.start || left.position - right.position);
}
