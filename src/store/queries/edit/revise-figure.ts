import { failure, type Result, success } from '#contract/result.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import { parseUnit } from '#core/indicators/unit.ts';
import { foldText, occurrencesOf } from '#core/validation/printed-numbers.ts';
import type { StoreDatabase } from '../../connect.ts';
import type { Tables } from '../../schema/tables.ts';
import { seriesKey } from '../series-of.ts';
import { snapshotsById } from '../snapshots-by-id.ts';
import { type NewObservation, writeRevision } from '../write-observation.ts';
import { type FigureToRevise, figureToRevise } from './figure-to-revise.ts';
import { manualSource } from './manual-source.ts';
import { type Editing, factsOf, type RevisionInput } from './typed-facts.ts';
import { listUnit, unitFor } from './unit-of-series.ts';
import { loggedFacts, writeAudit } from './write-audit.ts';

/**
 * Writes what a person typed as a new vintage; ranks and changes in points stay. Failures: unknown-figure,
 * figure-empty, unit-does-not-fit, figure-exists (in the series of another unit); then nothing is written.
 */
export async function reviseFigure(
  database: StoreDatabase,
  { observationId, facts: typed, reason, comment }: RevisionInput,
  { who, now }: Editing,
): Promise<Result<ObservationSnapshot>> {
  return database.transaction().execute(async (transaction) => {
    const stored = await figureToRevise(transaction, observationId);
    const [old] = await snapshotsById(transaction, [observationId]);
    if (stored === null || old === undefined) return failure('unknown-figure');
    const facts = factsOf(typed);
    if (facts.value === null && facts.growth === null && old.change === null && old.ranks.length === 0) {
      return failure('figure-empty');
    }
    const series = await seriesFor(transaction, stored, old, facts);
    if (!series.ok) return series;
    const observation: NewObservation = {
      ...old,
      ...facts,
      areaCode: old.area.code,
      ...(await proofOf(transaction, stored, old, facts, { comment, now })),
    };
    const cell = observation.sourceId === stored.source_id ? stored.cell : '';
    const belonging = { id: observationId, series: series.value, cell };
    const written = await writeRevision(transaction, observation, belonging, reason, now);
    if (written === null) return failure('unknown-figure');
    await writeAudit(transaction, now, {
      ...{ who, action: 'revise', entityId: observationId, reason: comment },
      old: loggedFacts(old),
      new: { ...loggedFacts({ ...facts, vintage: written.vintage }), reason },
    });
    const [revised] = await snapshotsById(transaction, [observationId]);
    return revised === undefined ? failure('unknown-figure') : success(revised);
  });
}

type Facts = ReturnType<typeof factsOf>;

/** A figure stays in its series unless its unit is another one of the same quantity: 亩 put right to 公顷. */
async function seriesFor(
  database: StoreDatabase,
  { series }: FigureToRevise,
  old: ObservationSnapshot,
  { value, unit }: Facts,
): Promise<Result<Tables['series']>> {
  if (unit === old.unit || (unit === '' && value === null)) return success(series);
  const { fits, code } = unitFor(unit, [{ code: series.unit_code }]);
  if (!fits) return failure('unit-does-not-fit', { unit, indicator: old.indicatorName });
  if (code === series.unit_code) return success(series);
  const other = seriesKey(series.indicator_id, series.area_code, old.period, code, series.breakdown);
  const taken = await database
    .selectFrom('observation')
    .select('row_id')
    .where('series_id', '=', other.id)
    .where('period', '=', old.period)
    .where('is_current', '=', 1)
    .executeTakeFirst();
  if (taken !== undefined) {
    return failure('figure-exists', { indicator: old.indicatorName, area: old.area.name, period: old.period });
  }
  await listUnit(database, code, parseUnit(unit));
  return success(other);
}

/**
 * The earlier quotation goes on proving what it prints. Numbers it doesn't print are the person's, who put the
 * publication's figure right.
 */
async function proofOf(
  database: StoreDatabase,
  stored: FigureToRevise,
  old: ObservationSnapshot,
  facts: Facts,
  { comment, now }: { comment: string; now: string },
): Promise<Pick<NewObservation, 'sourceId' | 'quotation'>> {
  const { quote, quote_start: start, quote_end: end, location } = stored;
  const printed = (number: string | null, before: string | null) =>
    number === null || number === before || occurrencesOf(foldText(quote), number).length > 0;
  if (printed(facts.value, old.value) && printed(facts.growth?.percent ?? null, old.growth?.percent ?? null)) {
    return { sourceId: stored.source_id, quotation: { text: quote, start, end, location } };
  }
  const { id, title, publisher } = old.source;
  const source = { title, publisher, datePublished: now.slice(0, 10), originId: id, note: comment };
  return {
    sourceId: await manualSource(database, source),
    quotation: { text: comment, start: -1, end: -1, location: '人工修订' },
  };
}
