import { failure, type Result, success } from '#contract/result.ts';
import { isDay } from '#core/indicators/day.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import { parsePeriod } from '#core/indicators/period.ts';
import { parseUnit } from '#core/indicators/unit.ts';
import type { StoreDatabase } from '../../connect.ts';
import { seriesKey } from '../series-of.ts';
import { snapshotsById } from '../snapshots-by-id.ts';
import { type NewObservation, nextVintage, writeVintage } from '../write-observation.ts';
import { findAreaTyped, listAreas } from './find-area-typed.ts';
import { indicatorTyped, insertTyped, type TypedIndicator } from './indicator-typed.ts';
import { manualSource } from './manual-source.ts';
import { type AdditionInput, type Editing, factsOf } from './typed-facts.ts';
import { listUnit, unitFor } from './unit-of-series.ts';
import { loggedFacts, writeAudit } from './write-audit.ts';

/**
 * Stores a figure a person typed, as a total. Failures: figure-empty, not-a-period, area-not-listed, unknown-indicator,
 * unit-does-not-fit, figure-exists (it is revised then); nothing of it is written.
 */
export async function addFigure(
  database: StoreDatabase,
  input: AdditionInput,
  editing: Editing,
): Promise<Result<ObservationSnapshot>> {
  return database.transaction().execute(async (transaction) => {
    const facts = factsOf(input.facts);
    if (facts.value === null && facts.growth === null) return failure('figure-empty');
    const period = parsePeriod(input.period);
    if (period === null) return failure('not-a-period', { period: input.period });
    const { datePublished } = input.source;
    if (datePublished !== '' && !isDay(datePublished)) return failure('not-a-period', { period: datePublished });
    const place = await findAreaTyped(transaction, input.area);
    if (place === null) return failure('area-not-listed', { area: input.area });
    const { area, unlisted } = place;
    const indicator = await indicatorTyped(transaction, input);
    if (!indicator.ok) return indicator;
    const key = { indicator: indicator.value, area: area.code, period };
    const unit = unitFor(facts.unit, await unitsOf(transaction, key.indicator.id));
    if (facts.unit !== '' || facts.value !== null) {
      if (!unit.fits) return failure('unit-does-not-fit', { unit: facts.unit, indicator: key.indicator.name });
    }
    if (await isStored(transaction, key)) {
      return failure('figure-exists', { indicator: key.indicator.name, area: area.name, period });
    }
    await insertTyped(transaction, key.indicator, input);
    await listAreas(transaction, unlisted);
    await listUnit(transaction, unit.code, parseUnit(facts.unit));
    const id = await write(transaction, key, unit.code, input, facts, editing);
    const [added] = await snapshotsById(transaction, [id]);
    return added === undefined ? failure('unknown-figure') : success(added);
  });
}

type Key = { indicator: TypedIndicator; area: string; period: string };

async function write(
  database: StoreDatabase,
  { indicator, area, period }: Key,
  unitCode: string | null,
  { source }: AdditionInput,
  facts: ReturnType<typeof factsOf>,
  { who, now }: Editing,
): Promise<string> {
  const series = seriesKey(indicator.id, area, period, unitCode, '');
  const id = `obs-${series.id}-${period.replace('/', '-')}`; // as an import names it
  const vintage = await nextVintage(database, id);
  const { title, publisher, datePublished, quote } = source;
  const words = { title: title.trim(), publisher: publisher.trim(), datePublished };
  const observation: NewObservation = {
    ...facts,
    indicatorId: indicator.id,
    areaCode: area,
    period,
    periodBasis: period === 'unknown' ? 'cumulative-unknown-start' : 'printed',
    change: null,
    ranks: [],
    salience: 'normal',
    sourceId: await manualSource(database, { ...words, originId: null, note: '' }),
    quotation: { text: quote.trim(), start: -1, end: -1, location: '' },
  };
  const belonging = { id, series, cell: '' };
  await writeVintage(database, observation, belonging, { vintage, supersedes: null, reason: null, createdAt: now });
  await writeAudit(database, now, {
    ...{ who, action: 'add', entityId: id, old: null, reason: '' },
    new: loggedFacts({ ...facts, vintage }),
  });
  return id;
}

async function unitsOf(database: StoreDatabase, indicatorId: string): Promise<{ code: string | null }[]> {
  return database
    .selectFrom('series')
    .select('unit_code as code')
    .distinct()
    .where('indicator_id', '=', indicatorId)
    .execute();
}

/** Whether the total of this area and period is known already, in whatever unit. */
async function isStored(database: StoreDatabase, { indicator, area, period }: Key): Promise<boolean> {
  const row = await database
    .selectFrom('observation')
    .innerJoin('series', 'series.id', 'observation.series_id')
    .where('series.indicator_id', '=', indicator.id)
    .where('series.area_code', '=', area)
    .where('series.breakdown', '=', '')
    .where('observation.period', '=', period)
    .where('observation.is_current', '=', 1)
    .select('observation.row_id')
    .executeTakeFirst();
  return row !== undefined;
}
