import type { FigureSearch } from '#contract/indicator-contract.ts';
import { parsePeriod } from '#core/indicators/period.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import type { StoreDatabase } from '../../connect.ts';
import { placeOfLevel } from '../area-levels.ts';
import { foldText } from '../fold-text.ts';
import { currentObservations, loadSnapshots } from '../load-snapshots.ts';
import { type FigureIndex, figureIndex } from './figure-index.ts';
import { inOrderOfMatch, matchNames } from './match-names.ts';
import { periodKey, yearOfPeriod } from './period-list.ts';
import type { IndexedSeries } from './read-series.ts';

type Place = { series: IndexedSeries; period: string };
type Wanted = { names: string; areas: ReadonlySet<string> | null; period: string | null; year: string | null };

const mostIndicators = 40; // best matches whose figures are looked at

/**
 * Figures for a text being typed, best first. A word of the query that is an area or a period narrows to it; all others must
 * match a name of the indicator, as in every search. Of each indicator the briefing's area and period come first, and every
 * indicator gives its best figure before any gives its second.
 */
export async function searchFigures(database: StoreDatabase, search: FigureSearch): Promise<ObservationSnapshot[]> {
  const index = await figureIndex(database);
  const wanted = wantedOf(index, search.text);
  const scores = matchNames(index.catalogue, wanted.names);
  const indicators = scores === null ? index.catalogue.indicators : inOrderOfMatch(scores);
  const lists: Place[][] = [];
  for (const { id } of indicators) {
    if (lists.length === mostIndicators) break;
    const places = placesOf(index.byIndicator.get(id) ?? [], wanted);
    if (places.length > 0) lists.push(places.sort((left, right) => comparePlaces(index, search, left, right)));
  }
  return read(database, inTurn(lists, search.limit));
}

function wantedOf(index: FigureIndex, text: string): Wanted {
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

function placesOf(all: readonly IndexedSeries[], wanted: Wanted): Place[] {
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
function comparePlaces(index: FigureIndex, { area, period }: FigureSearch, left: Place, right: Place): number {
  const level = ({ series }: Place) => placeOfLevel(index.areas.get(series.area)?.level ?? '');
  return (
    Number(left.series.breakdown !== '') - Number(right.series.breakdown !== '') ||
    Number(left.series.area !== area) - Number(right.series.area !== area) ||
    Number(left.period !== period) - Number(right.period !== period) ||
    level(left) - level(right) ||
    (periodKey(left.period) < periodKey(right.period) ? 1 : -1)
  );
}

function inTurn(lists: readonly Place[][], limit: number): Place[] {
  const chosen: Place[] = [];
  const longest = Math.max(0, ...lists.map((list) => list.length));
  for (let turn = 0; turn < longest && chosen.length < limit; turn += 1) {
    chosen.push(...lists.flatMap((list) => list[turn] ?? []).slice(0, limit - chosen.length));
  }
  return chosen;
}

async function read(database: StoreDatabase, places: readonly Place[]): Promise<ObservationSnapshot[]> {
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
