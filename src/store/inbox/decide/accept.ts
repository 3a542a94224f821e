import { failure, type Result, success } from '#contract/result.ts';
import type { RevisionReason } from '#contract/store-contract.ts';
import { parseUnit } from '#core/indicators/unit.ts';
import type { StoreDatabase } from '../../connect.ts';
import type { AreaIndex } from '../../import/areas/area-index.ts';
import type { Editing } from '../../queries/edit/typed-facts.ts';
import { listUnit } from '../../queries/edit/unit-of-series.ts';
import { loggedFacts, writeAudit } from '../../queries/edit/write-audit.ts';
import { rowFacts } from '../../queries/row-facts.ts';
import { seriesKey } from '../../queries/series-of.ts';
import { type NewObservation, nextVintage, writeRevision, writeVintage } from '../../queries/write-observation.ts';
import type { TextContext } from '../items/context.ts';
import type { Draft } from '../items/draft.ts';
import { linkedRows } from '../items/linked-rows.ts';
import { compared, contradict, meet } from '../meeting/meet.ts';
import { factsOfCandidate, observationFacts } from '../meeting/statement-facts.ts';
import { figureKey, loadStoredFigures } from '../meeting/stored-figures.ts';
import { indicatorFor } from './indicator-for.ts';
import { joinedFacts } from './joined-facts.ts';
import { linkEvidence, quotationOf, type Quoting, quotingOf } from './link-evidence.ts';
import { listArea } from './list-area.ts';
import type { Step } from './steps.ts';
import { writeComparisons } from './write-comparisons.ts';
import { keepEvidence, readVintage } from './stored-vintage.ts';

export type Accepting = {
  database: StoreDatabase; // a transaction
  text: TextContext;
  areas: AreaIndex;
  step: Step;
  editing: Editing;
};

type Stored = { observationId: string; row: number };

/**
 * Stores what a candidate states: as a new figure, as facts a stored one lacked, as further evidence, or, with a
 * reason, as a revision. Failures: area-missing, unknown-indicator, unit-does-not-fit, revision-without-reason.
 */
export async function acceptCandidate(
  accepting: Accepting,
  draft: Draft,
  reason: RevisionReason | null,
): Promise<Result<Stored>> {
  const { database, text, areas, step, editing } = accepting;
  const { row, facts, place } = draft;
  const { candidate, edit } = row;
  if (place === null) return failure('area-missing');
  const wanted = { indicatorId: draft.indicatorId, name: candidate.name, topic: draft.topic, unit: facts.unit };
  const indicator = await indicatorFor(database, wanted);
  if (!indicator.ok) return indicator;
  await listArea(database, areas, place.area);
  await listUnit(database, facts.unitCode, parseUnit(facts.unit));

  const key = { indicatorId: indicator.value.id, areaCode: place.area.code, period: candidate.period };
  const current = (await loadStoredFigures(database, [key])).get(figureKey(key)) ?? [];
  const linked = (await linkedRows(database, text.source.id))(candidate.start, candidate.end);
  const { start, end } = candidate;
  const { meeting, stored } = meet(facts, { sourceId: text.source.id, start, end }, current, linked);
  const quoting = quotingOf(text, row);

  let result: Stored;
  if (stored !== null && meeting === 'stored') {
    result = { observationId: stored.observation_id, row: stored.row_id };
  } else if (stored !== null && meeting === 'second-evidence') {
    await linkEvidence(database, step, stored.row_id, quoting);
    result = { observationId: stored.observation_id, row: stored.row_id };
  } else if (stored === null) {
    result = await writeNew(accepting, draft, key, quoting);
  } else {
    if (meeting === 'conflict' && reason === null) return failure('revision-without-reason');
    result = await writeOver(accepting, draft, stored, meeting === 'conflict' ? reason : null, quoting);
  }
  await linkMerged(accepting, row.id, result.row);
  await step.set(row.id, {
    state: edit === null ? 'accepted' : 'edited',
    edit: edit === null ? null : JSON.stringify(edit),
    ...{ indicator_id: indicator.value.id, observation_id: result.observationId, decided_at: editing.now },
  });
  return success(result);
}

type Key = { indicatorId: string; areaCode: string; period: string };

async function writeNew(
  { database, step, editing, text }: Accepting,
  { row, facts }: Draft,
  { indicatorId, areaCode, period }: Key,
  quoting: Quoting,
): Promise<Stored> {
  const series = seriesKey(indicatorId, areaCode, period, facts.unitCode, '');
  const id = `obs-${series.id}-${period.replace('/', '-')}`; // as an import names it
  const vintage = await nextVintage(database, id);
  const observation: NewObservation = {
    ...observationFacts(row.candidate),
    ...{ indicatorId, areaCode, salience: 'normal', sourceId: text.source.id, quotation: quotationOf(quoting) },
  };
  const version = { vintage, supersedes: null, reason: null, createdAt: editing.now };
  const made = await writeVintage(database, observation, { id, series, cell: '' }, version);
  await writeComparisons(database, made, row.candidate.comparisons);
  step.wrote({ kind: 'made', candidateId: row.id, row: made });
  await log(database, editing, id, null, { ...observation, vintage }, row);
  return { observationId: id, row: made };
}

/** A new vintage of a stored figure: with what it lacked, or, for a reason, with what the statement says instead. */
async function writeOver(
  { database, step, editing, text }: Accepting,
  { row, facts }: Draft,
  figure: NonNullable<Draft['stored']>,
  reason: RevisionReason | null,
  quoting: Quoting,
): Promise<Stored> {
  const stored = await readVintage(database, figure);
  // The statement that prints all there is proves the figure; otherwise the earlier words do, for what they print.
  const covers = !compared(facts, stored).lacks && (facts.value === null || facts.value === stored.value_text);
  const first = reason !== null || covers ? 'statement' : 'stored';
  const joined = joinedFacts(row.candidate, stored, first);
  const changesUnit = facts.value !== null && facts.unitCode !== stored.unit_code;
  const { indicator_id: indicatorId, area_code: areaCode } = stored.series;
  const series = changesUnit ? seriesKey(indicatorId, areaCode, stored.period, facts.unitCode, '') : stored.series;
  const { quote, quote_start: start, quote_end: end, location } = stored;
  const proof =
    first === 'statement'
      ? { sourceId: text.source.id, quotation: quotationOf(quoting) }
      : { sourceId: stored.source_id, quotation: { text: quote, start, end, location } };
  const observation: NewObservation = { ...joined, indicatorId, areaCode, ...proof };
  const belonging = { id: stored.observation_id, series, cell: first === 'statement' ? '' : stored.cell };
  const written = await writeRevision(database, observation, belonging, reason ?? 'R1', editing.now);
  if (written === null) throw new Error(`${stored.observation_id} is no longer there`);
  await writeComparisons(database, written.row, row.candidate.comparisons);
  step.wrote({ kind: 'made', candidateId: row.id, row: written.row });
  if (first === 'statement') await keepEvidence(database, stored, written.row);
  else await linkEvidence(database, step, written.row, quoting);
  const old = loggedFacts({ ...rowFacts(stored), vintage: stored.vintage });
  await log(database, editing, stored.observation_id, old, { ...observation, ...written }, row);
  return { observationId: stored.observation_id, row: written.row };
}

/** Candidates merged into this one say the same in other words. */
async function linkMerged({ database, step, text }: Accepting, into: string, row: number): Promise<void> {
  const own = text.candidates.find(({ id }) => id === into);
  for (const other of text.candidates) {
    if (other.merged_into !== into || own === undefined) continue;
    if (!contradict(factsOfCandidate(other.candidate), factsOfCandidate(own.candidate)))
      await linkEvidence(database, step, row, quotingOf(text, other));
  }
}

async function log(
  database: StoreDatabase,
  { who, now }: Editing,
  observationId: string,
  old: ReturnType<typeof loggedFacts> | null,
  made: NewObservation & { vintage: number },
  { id, edit, found }: Draft['row'],
): Promise<void> {
  const changes = edit === null ? {} : { edit, found: printedOf(found) };
  await writeAudit(database, now, {
    ...{ who, action: 'accept', entityId: observationId, reason: '', old },
    new: { ...loggedFacts(made), candidate: id, ...changes },
  });
}

/** What was found of what a person may have changed. */
function printedOf({ name, value, unit, period, area, growth, change, status, qualifier }: Draft['row']['found']) {
  return { name, value, unit, period, area, growth, change, status, qualifier };
}
