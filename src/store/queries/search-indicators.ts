import type { IndicatorSummary } from '#contract/indicator-contract.ts';
import type { StoreDatabase } from '../connect.ts';
import { catalogueIndex, type IndexedIndicator } from './browse/catalogue-index.ts';
import { type FigureIndex, figureIndex } from './browse/figure-index.ts';
import { inOrderOfMatch, matchNames } from './browse/match-names.ts';
import { comparePlaces, placesOf, readPlaces, type Wanted, wantedOf } from './browse/wanted-places.ts';
import { summariseIndicators } from './summarise-indicators.ts';

type IndicatorSearch = {
  text: string;
  topic: string | null; // null: all topics
  limit: number;
  only?: readonly string[] | undefined; // among these; their order is kept where no name is asked for
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
    return summariseIndicators(database, idsOf(listed, search));
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
    : summariseIndicators(database, idsOf(among, search));
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
  const nowhere = { area: '', period: '' };
  const best = found.flatMap((indicator) => {
    if (search.topic !== null && indicator.topic !== search.topic) return [];
    const places = placesOf(index.byIndicator.get(indicator.id) ?? [], wanted);
    const [place] = places.sort((left, right) => comparePlaces(index, nowhere, left, right));
    return place === undefined ? [] : [{ id: indicator.id, place }];
  });
  const shown = best.slice(0, search.limit);
  const figures = await readPlaces(
    database,
    shown.map(({ place }) => place),
  );
  const byIndicator = new Map(figures.map((each) => [each.indicatorId, each]));
  const summaries = await summariseIndicators(
    database,
    shown.map(({ id }) => id),
  );
  return summaries.map((summary) => ({ ...summary, latest: byIndicator.get(summary.indicatorId) ?? summary.latest }));
}
