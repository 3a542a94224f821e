import type { Candidate } from '#core/extract/candidate.ts';
import type { Quotation } from '#core/indicators/observation.ts';
import type { StoreDatabase } from '../../connect.ts';
import type { StoredCandidate } from '../candidate-rows.ts';
import type { TextContext } from '../items/context.ts';
import type { Step, Write } from './steps.ts';

export type Quoting = { candidateId: string; sourceId: string; candidate: Candidate; location: string };

export function quotingOf({ source }: TextContext, { id, candidate }: StoredCandidate): Quoting {
  const paragraph = source.body
    .slice(0, candidate.start + 1)
    .split('\n')
    .filter((line) => line.trim() !== '').length;
  const location = `${source.title}第${Math.max(1, paragraph)}段`;
  return { candidateId: id, sourceId: source.id, candidate, location };
}

export function quotationOf({ candidate, location }: Quoting): Quotation {
  return { text: candidate.quote, start: candidate.start, end: candidate.end, location };
}

/** Makes a candidate's words further evidence of a figure, once. */
export async function linkEvidence(database: StoreDatabase, step: Step, row: number, quoting: Quoting): Promise<void> {
  const { candidateId, candidate } = quoting;
  const evidence = await writeEvidence(database, quoting);
  const linked = await database
    .insertInto('observation_evidence')
    .values({
      ...{ row_id: row, evidence_id: evidence, cell: '', batch_id: null },
      value_text: candidate.value ?? candidate.growth?.percent ?? candidate.change?.points ?? '',
      unit_text: candidate.value === null ? unitOfFact(candidate) : (candidate.unit ?? ''),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (linked.numInsertedOrUpdatedRows === 1n) step.wrote({ kind: 'linked', candidateId, row, evidence });
}

function unitOfFact({ growth, change }: Candidate): string {
  if (growth !== null) return '%';
  return change === null ? '' : '个百分点';
}

async function writeEvidence(
  database: StoreDatabase,
  { candidateId, sourceId, candidate, location }: Quoting,
): Promise<string> {
  const { quote, start, end } = candidate;
  const id = `evidence-${candidateId}-${start}-${end}`;
  await database
    .insertInto('evidence')
    .values({ id, source_id: sourceId, quote, quote_start: start, quote_end: end, location })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return id;
}

/** Takes the link away; the words stay. */
export async function unlink(
  database: StoreDatabase,
  { candidateId, row, evidence }: Extract<Write, { kind: 'linked' }>,
): Promise<Write | null> {
  const gone = await database
    .deleteFrom('observation_evidence')
    .where('row_id', '=', row)
    .where('evidence_id', '=', evidence)
    .where('cell', '=', '')
    .returning(['value_text', 'unit_text'])
    .executeTakeFirst();
  if (gone === undefined) return null;
  return { kind: 'unlinked', candidateId, row, evidence, value: gone.value_text, unit: gone.unit_text };
}

export async function linkAgain(
  database: StoreDatabase,
  { row, evidence, value, unit }: Extract<Write, { kind: 'unlinked' }>,
): Promise<void> {
  await database
    .insertInto('observation_evidence')
    .values({ row_id: row, evidence_id: evidence, value_text: value, unit_text: unit, cell: '', batch_id: null })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
