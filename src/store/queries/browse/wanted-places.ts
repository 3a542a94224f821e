import { parsePeriod } from '#core/indicators/period.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import type { StoreDatabase } from '../../connect.ts';
import { placeOfLevel } from '../area-levels.ts';
import { foldText } from '../fold-text.ts';
import { currentObservations, loadSnapshots } from '../load-snapshots.ts';
import type { FigureIndex } from './figure-index.ts';
import { periodKey, yearOfPeriod } from './period-list.ts';
import type { IndexedSeries } from './read-series.ts';

/** A figure by its series and period. */
export type Place = { series: IndexedSeries; period: string };
/** What a query asks for: names, and the areas and period that its other words narrow to. */
export type Wanted = { names: string; areas: ReadonlySet<string> | null; period: string | null; year: string | null };

/** A word that is an area or a period narrows to it; all others are of names. */
export function wantedOf(index: FigureIndex, text: string): Wanted {
  const names: string[] = [];
  let areas: Set<string> | null = null;
  let period: string | null = null;
  let year: string | null = null;
  for (const word of text.normalize('NFKC').split(/\s+/)) {
    const found = areasNamed(index, word);
    const when = parsePeriod(word);
    if (when !== null && /^\d{4}$/.test(when)) year = when;
    else if (when !== null) period = when;
    else if (found.size > 0) areas = found;
    else names.push(word);
  }
  return { names: names.join(' '), areas, period, year };
}

/** 韶关 is 韶关市 and 韶关市区; one sign names nothing. */
function areasNamed(index: FigureIndex, word: string): Set<string> {
  const folded = foldText(word);
  if (folded.length < 2) return new Set();
  return new Set([...index.areas].flatMap(([code, { name }]) => (foldText(name).startsWith(folded) ? [code] : [])));
}

export function placesOf(all: readonly IndexedSeries[], wanted: Wanted): Place[] {
  return all
    .filter(({ area }) => wanted.areas === null || wanted.areas.has(area))
    .flatMap((series) =>
      series.groups.flatMap(({ list }) =>
        list.periods
          .filter((period) => wanted.period === null || period === wanted.period)
          .filter((period) => wanted.year === null || yearOfPeriod(period) === wanted.year)
          .map((period) => ({ series, period })),
      ),
    );
}

/** Totals, the briefing's area, its period, then cities before wider areas and the newest before the old. */
export function comparePlaces(
  index: FigureIndex,
  { area, period }: { area: string; period: string },
  left: Place,
  right: Place,
): number {
  const level = ({ series }: Place) => placeOfLevel(index.areas.get(series.area)?.level ?? '');
  return (
    Number(left.series.breakdown !== '') - Number(right.series.breakdown !== '') ||
    Number(left.series.area !== area) - Number(right.series.area !== area) ||
    Number(left.period !== period) - Number(right.period !== period) ||
    level(left) - level(right) ||
    (periodKey(left.period) < periodKey(right.period) ? 1 : -1)
  );
}

/** Snapshots of figures, in their order. */
export async function readPlaces(database: StoreDatabase, places: readonly Place[]): Promise<ObservationSnapshot[]> {
  if (places.length === 0) return [];
  const rows = await currentObservations(database)
    .where(
      'observation.series_id',
      'in',
      places.map(({ series }) => series.id),
    )
    .where(
      'observation.period',
      'in',
      places.map(({ period }) => period),
    )
    .execute();
  const bySpot = new Map(rows.map((row) => [`${row.series_id} ${row.period}`, row]));
  return loadSnapshots(
    database,
    places.flatMap(({ series, period }) => bySpot.get(`${series.id} ${period}`) ?? []),
  );
}
