import type { FigureSearch } from '#contract/indicator-contract.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import type { StoreDatabase } from '../../connect.ts';
import { figureIndex } from './figure-index.ts';
import { inOrderOfMatch, matchNames } from './match-names.ts';
import { comparePlaces, type Place, placesOf, readPlaces, wantedOf } from './wanted-places.ts';

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
  return readPlaces(database, inTurn(lists, search.limit));
}

function inTurn(lists: readonly Place[][], limit: number): Place[] {
  const chosen: Place[] = [];
  const longest = Math.max(0, ...lists.map((list) => list.length));
  for (let turn = 0; turn < longest && chosen.length < limit; turn += 1) {
    chosen.push(...lists.flatMap((list) => list[turn] ?? []).slice(0, limit - chosen.length));
  }
  return chosen;
}
