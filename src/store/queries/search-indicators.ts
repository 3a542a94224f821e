import type { IndicatorSummary } from '#contract/indicator-contract.ts';
import type { StoreDatabase } from '../connect.ts';
import { catalogueIndex } from './browse/catalogue-index.ts';
import { inOrderOfMatch, matchNames } from './browse/match-names.ts';
import { summariseIndicators } from './summarise-indicators.ts';

/**
 * Indicators that match every word of `text` by name, alias, part of either, pinyin or initials; best match first,
 * then in briefing order. Empty text lists all. `topic` null searches all topics.
 */
export async function searchIndicators(
  database: StoreDatabase,
  text: string,
  topic: string | null,
  limit: number,
): Promise<IndicatorSummary[]> {
  const index = await catalogueIndex(database);
  const scores = matchNames(index, text);
  const found = scores === null ? index.indicators : inOrderOfMatch(scores);
  const wanted = topic === null ? found : found.filter((indicator) => indicator.topic === topic);
  return summariseIndicators(
    database,
    wanted.slice(0, limit).map(({ id }) => id),
  );
}
