import type { IndicatorSummary } from '#contract/indicator-contract.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import type { StoreDatabase } from '../connect.ts';
import { catalogueIndex, type IndexedIndicator } from './browse/catalogue-index.ts';
import { type FigureIndex, figureIndex } from './browse/figure-index.ts';
import { inOrderOfMatch, matchNames } from './browse/match-names.ts';
import { comparePlaces, type Place, placesOf, readPlaces, type Wanted, wantedOf } from './browse/wanted-places.ts';
import { summariseIndicators } from './summarise-indicators.ts';

/** What a search may be narrowed and directed by. */
export type IndicatorsAmong = {
  only?: readonly string[] | undefined; // among these; their order is kept where no name is asked for
  about?: { area: string; period: string } | undefined; // of the briefing it is for: its figures are shown first
};

type IndicatorSearch = IndicatorsAmong & {
  text: string;
  topic: string | null; // null: all topics
  limit: number;
};

/**
 * Indicators that match every word of the text by name, alias, part of either, pinyin or initials; best match first, then in
 * briefing order. Words that are an area or a period narrow to indicators with figures there, and show those. Empty text
 * lists all.
 */
export async function searchIndicators(database: StoreDatabase, search: IndicatorSearch): Promise<IndicatorSummary[]> {
  if (search.text.trim() === '') {
    const { indicators, byId } = await catalogueIndex(database);
    const listed = search.only?.flatMap((id) => byId.get(id) ?? []) ?? indicators;
    return ofBriefing(database, idsOf(listed, search), search.about);
  }
  const index = await figureIndex(database);
  const wanted = wantedOf(index, search.text);
  const scores = matchNames(index.catalogue, wanted.names);
  const found = scores === null ? index.catalogue.indicators : inOrderOfMatch(scores);
  const only = search.only === undefined ? null : new Set(search.only);
  const among = only === null ? found : found.filter(({ id }) => only.has(id));
  const narrowed = wanted.areas !== null || wanted.period !== null || wanted.year !== null;
  return narrowed
    ? shownThere(database, index, among, wanted, search)
    : ofBriefing(database, idsOf(among, search), search.about);
}

/** Summaries that show the figure of the briefing's area, where there is one, nearest to its period. */
async function ofBriefing(
  database: StoreDatabase,
  ids: readonly string[],
  about: IndicatorSearch['about'],
): Promise<IndicatorSummary[]> {
  const summaries = await summariseIndicators(database, ids);
  if (about === undefined) return summaries;
  const index = await figureIndex(database);
  const own = ids.flatMap((id) => {
    const series = (index.byIndicator.get(id) ?? []).filter(({ area }) => area === about.area);
    const places = placesOf(series, { names: '', areas: null, period: null, year: null });
    const [best] = places.sort((left, right) => comparePlaces(index, about, left, right));
    return best ?? [];
  });
  return showing(summaries, await readPlaces(database, own));
}

function idsOf(found: readonly IndexedIndicator[], { topic, limit }: IndicatorSearch): string[] {
  const wanted = topic === null ? found : found.filter((indicator) => indicator.topic === topic);
  return wanted.slice(0, limit).map(({ id }) => id);
}

/** Summaries that show the figure of the area and period asked for. */
async function shownThere(
  database: StoreDatabase,
  index: FigureIndex,
  found: readonly IndexedIndicator[],
  wanted: Wanted,
  search: IndicatorSearch,
): Promise<IndicatorSummary[]> {
  const about = search.about ?? { area: '', period: '' };
  const shown: { id: string; place: Place }[] = [];
  for (const { id, topic } of found) {
    if (shown.length === search.limit) break;
    if (search.topic !== null && topic !== search.topic) continue;
    const places = placesOf(index.byIndicator.get(id) ?? [], wanted);
    const [place] = places.sort((left, right) => comparePlaces(index, about, left, right));
    if (place !== undefined) shown.push({ id, place });
  }
  const figures = await readPlaces(
    database,
    shown.map(({ place }) => place),
  );
  const summaries = await summariseIndicators(
    database,
    shown.map(({ id }) => id),
  );
  return showing(summaries, figures);
}

function showing(summaries: IndicatorSummary[], figures: readonly ObservationSnapshot[]): IndicatorSummary[] {
  const byIndicator = new Map(figures.map((each) => [each.indicatorId, each]));
  return summaries.map((summary) => ({ ...summary, latest: byIndicator.get(summary.indicatorId) ?? summary.latest }));
}
