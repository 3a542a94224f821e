import type { BrowsePage, BrowseQuery } from '#contract/store-contract.ts';
import type { StoreDatabase } from '../../connect.ts';
import { browseRows } from './browse-rows.ts';
import type { IndexedIndicator } from './catalogue-index.ts';
import { figureIndex } from './figure-index.ts';
import { type Match, matchFigures } from './match-figures.ts';
import { matchNames } from './match-names.ts';
import { periodKey } from './period-list.ts';

/** A page of the indicators a current figure of which meets all filters. Counts and `latest` are of those figures. */
export async function browseStore(database: StoreDatabase, query: BrowseQuery): Promise<BrowsePage> {
  const index = await figureIndex(database);
  const scores = matchNames(index.catalogue, query.text);
  const named: Iterable<IndexedIndicator> = scores === null ? index.catalogue.indicators : scores.keys();
  const matches: Match[] = [];
  for (const indicator of named) {
    if (query.topic !== null && indicator.topic !== query.topic) continue;
    const match = matchFigures(index, indicator, query);
    if (match !== null) matches.push(match);
  }
  const ordered = inOrder(matches, query, (indicator) => scores?.get(indicator) ?? 0);
  const page = ordered.slice(query.offset, query.offset + query.limit);
  return { total: matches.length, rows: await browseRows(database, index, page) };
}

/** Equals stay in briefing order, whichever way the rest runs: pages never overlap. */
function inOrder(
  matches: Match[],
  { sort, descending }: BrowseQuery,
  score: (indicator: IndexedIndicator) => number,
): Match[] {
  const compare = comparison(sort, score);
  const direction = descending ? -1 : 1;
  return matches.sort(
    (left, right) => direction * compare(left, right) || left.indicator.place - right.indicator.place,
  );
}

function comparison(
  sort: BrowseQuery['sort'],
  score: (indicator: IndexedIndicator) => number,
): (left: Match, right: Match) => number {
  switch (sort) {
    case 'relevance':
      return (left, right) => score(left.indicator) - score(right.indicator);
    case 'name':
      return (left, right) => compareText(left.indicator.spelling, right.indicator.spelling);
    case 'topic':
      return (left, right) => left.indicator.place - right.indicator.place;
    case 'latest':
      return (left, right) => compareText(periodKey(left.latest.period), periodKey(right.latest.period));
    case 'observations':
      return (left, right) => left.observations - right.observations;
  }
}

function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
