import { sql } from 'kysely';
import { periodBounds } from '#core/indicators/sdmx-period.ts';
import type { StoreDatabase } from '../connect.ts';
import { placeOfLevel } from './area-levels.ts';

export type SeriesSummary = {
  indicator_id: string;
  code: string; // of the area
  name: string;
  level: string;
  observations: number;
  row_id: number; // of the newest figure
  period: string;
};

/**
 * Current figures of every series of these indicators, from the index of series and periods alone: their rows would be
 * read from all over a large file.
 */
export async function summariseSeries(
  database: StoreDatabase,
  indicatorIds: readonly string[],
): Promise<SeriesSummary[]> {
  const rows = await database
    .selectFrom('series')
    .innerJoin('observation', 'observation.series_id', 'series.id')
    .innerJoin('area', 'area.code', 'series.area_code')
    .where('series.indicator_id', 'in', indicatorIds)
    .where('observation.is_current', '=', 1)
    .select(['series.indicator_id', 'area.code', 'area.name', 'area.level', 'series.id', 'series.frequency'])
    .select(({ fn }) => fn.count<number>('observation.row_id').as('observations'))
    // SQLite takes the other columns from the row that has the maximum.
    .select(['series.cumulative', 'observation.row_id', sql<string>`max(observation.period)`.as('period')])
    .groupBy('series.id')
    .execute();
  const spans = rows.filter(({ frequency, cumulative }) => frequency === 'O' || cumulative === 1).map(({ id }) => id);
  if (spans.length === 0) return rows;
  const newest = await newestSpans(database, spans);
  return rows.map((row) => ({ ...row, ...newest.get(row.id) }));
}

/** Spans of time (2016/2020, 2020-01/2020-10) aren't ordered by their text. */
async function newestSpans(
  database: StoreDatabase,
  seriesIds: readonly string[],
): Promise<Map<string, Pick<SeriesSummary, 'row_id' | 'period'>>> {
  const rows = await database
    .selectFrom('observation')
    .where('series_id', 'in', seriesIds)
    .where('is_current', '=', 1)
    .select(['series_id', 'row_id', 'period'])
    .execute();
  const newest = new Map<string, Pick<SeriesSummary, 'row_id' | 'period'>>();
  for (const { series_id, row_id, period } of rows) {
    const known = newest.get(series_id);
    if (known === undefined || compareNewest({ period, row_id }, known) < 0) newest.set(series_id, { row_id, period });
  }
  return newest;
}

/** The figure a list shows of an indicator: of a city or its parts before wider areas, then the newest. */
export function compareShown(left: SeriesSummary, right: SeriesSummary): number {
  return placeOfLevel(left.level) - placeOfLevel(right.level) || compareNewest(left, right);
}

type Newest = Pick<SeriesSummary, 'row_id' | 'period'>;

function compareNewest(left: Newest, right: Newest): number {
  const [leftBounds, rightBounds] = [periodBounds(left.period), periodBounds(right.period)];
  if (leftBounds === null || rightBounds === null) {
    return Number(leftBounds === null) - Number(rightBounds === null) || left.row_id - right.row_id;
  }
  return (
    compareText(rightBounds.end, leftBounds.end) ||
    compareText(leftBounds.start, rightBounds.start) || // the year before its last month
    left.row_id - right.row_id
  );
}

function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
