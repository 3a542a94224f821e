import { decimalOf } from '#core/indicators/facets.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import { periodBounds } from '#core/indicators/sdmx-period.ts';
import { parseUnit } from '#core/indicators/unit.ts';
import type { StoreDatabase } from '../connect.ts';
import type { RevisionReason, Tables } from '../schema/tables.ts';
import { seriesKey } from './series-of.ts';

/** One fact to be stored, with the words that state it. Numbers are texts as printed. */
export type NewObservation = Pick<
  ObservationSnapshot,
  | 'indicatorId'
  | 'period'
  | 'periodBasis'
  | 'value'
  | 'unit'
  | 'qualifier'
  | 'status'
  | 'growth'
  | 'change'
  | 'ranks'
  | 'note'
  | 'salience'
  | 'quotation'
> & { areaCode: string; sourceId: string };

/** The id an observation keeps over all its vintages: obs-gdp-440200-2020. */
export function observationId({ indicatorId, areaCode, period }: NewObservation): string {
  return `obs-${indicatorId}-${areaCode}-${period.replace('/', '-')}`;
}

/** Where a vintage belongs: the id it keeps, the series it is a point of, the cell of a table it stands in. */
export type Belonging = { id: string; series: Tables['series']; cell: string };

/** Writes the first vintage. Returns the observation's id; rejects when it exists or a code isn't in its list. */
export async function insertObservation(
  database: StoreDatabase,
  observation: NewObservation,
  createdAt: string,
): Promise<string> {
  const belonging = totalOf(observation);
  await writeVintage(database, observation, belonging, { vintage: 1, supersedes: null, reason: null, createdAt });
  return belonging.id;
}

/**
 * Writes a new vintage of an observation that exists; the old row stays and is marked superseded. Returns the new
 * vintage, null when there is nothing to revise. All or nothing.
 */
export async function reviseObservation(
  database: StoreDatabase,
  observation: NewObservation,
  reason: RevisionReason,
  createdAt: string,
): Promise<number | null> {
  return database.transaction().execute(async (transaction) => {
    const written = await writeRevision(transaction, observation, totalOf(observation), reason, createdAt);
    return written?.vintage ?? null;
  });
}

/** The same inside a caller's transaction, of an observation with an id, a series or a cell of its own. */
export async function writeRevision(
  database: StoreDatabase,
  observation: NewObservation,
  belonging: Belonging,
  reason: RevisionReason,
  createdAt: string,
): Promise<{ vintage: number; row: number } | null> {
  const current = await database
    .selectFrom('observation')
    .select('row_id')
    .where('observation_id', '=', belonging.id)
    .where('is_current', '=', 1)
    .executeTakeFirst();
  if (current === undefined) return null;
  await database.updateTable('observation').set({ is_current: 0 }).where('row_id', '=', current.row_id).execute();
  const vintage = await nextVintage(database, belonging.id);
  const version = { vintage, supersedes: current.row_id, reason, createdAt };
  return { vintage, row: await writeVintage(database, observation, belonging, version) };
}

/** Vintages of an import that was undone go on counting: an id and a vintage name one row for ever. */
export async function nextVintage(database: StoreDatabase, id: string): Promise<number> {
  const highest = await database
    .selectFrom('observation')
    .select(({ fn }) => fn.max('vintage').as('vintage'))
    .where('observation_id', '=', id)
    .executeTakeFirst();
  return Number(highest?.vintage ?? 0) + 1;
}

function totalOf(observation: NewObservation): Belonging {
  const { indicatorId, areaCode, period, unit } = observation;
  const parsed = unit === '' ? null : parseUnit(unit);
  if (unit !== '' && parsed === null) throw new Error(`unit not in the table: ${unit}`);
  const series = seriesKey(indicatorId, areaCode, period, parsed?.code ?? null, '');
  return { id: observationId(observation), series, cell: '' };
}

/** Writes a vintage with its series, evidence and ranks; answers its row. */
export async function writeVintage(
  database: StoreDatabase,
  observation: NewObservation,
  { id, series, cell }: Belonging,
  version: { vintage: number; supersedes: number | null; reason: RevisionReason | null; createdAt: string },
): Promise<number> {
  const evidenceId = `evidence-${id}-v${version.vintage}`;
  const unit = observation.unit === '' ? null : parseUnit(observation.unit);
  const bounds = periodBounds(observation.period);

  await database
    .insertInto('series')
    .values(series)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
  await database
    .insertInto('evidence')
    .values({
      id: evidenceId,
      source_id: observation.sourceId,
      quote: observation.quotation.text,
      quote_start: observation.quotation.start,
      quote_end: observation.quotation.end,
      location: observation.quotation.location,
    })
    .execute();
  const { row_id: rowId } = await database
    .insertInto('observation')
    .values({
      observation_id: id,
      vintage: version.vintage,
      is_current: 1,
      supersedes_row_id: version.supersedes,
      revision_reason: version.reason,
      series_id: series.id,
      period: observation.period,
      period_start: bounds?.start ?? null,
      period_end: bounds?.end ?? null,
      period_basis: observation.periodBasis,
      value_text: observation.value,
      value_number: observation.value === null ? null : (decimalOf(observation.value)?.toNumber() ?? null),
      unit_text: observation.unit,
      unit_multiplier: unit?.multiplier ?? 0,
      qualifier: observation.qualifier,
      status: observation.status,
      growth_percent: observation.growth?.percent ?? null,
      growth_basis: observation.growth?.basis ?? null,
      change_points: observation.change?.points ?? null,
      change_base: observation.change?.base ?? null,
      note: observation.note,
      salience: observation.salience,
      evidence_id: evidenceId,
      cell,
      batch_id: null,
      created_at: version.createdAt,
    })
    .returning('row_id')
    .executeTakeFirstOrThrow();
  if (observation.ranks.length > 0) {
    await database
      .insertInto('observation_rank')
      .values(
        observation.ranks.map(({ rank, scope, of, outOf }, position) => ({
          row_id: rowId,
          position,
          rank,
          scope,
          ranked: of,
          out_of: outOf,
        })),
      )
      .execute();
  }
  return rowId;
}
