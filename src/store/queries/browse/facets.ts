import type { BrowseFacets, NamedCount } from '#contract/store-contract.ts';
import { observationStatuses } from '#core/indicators/observation.ts';
import type { StoreDatabase } from '../../connect.ts';
import { type FigureIndex, figureIndex } from './figure-index.ts';
import type { PeriodList } from './period-list.ts';

/** What a store can be filtered by, each with the number of its indicators. Values without a current figure are left out. */
export async function storeFacets(database: StoreDatabase): Promise<BrowseFacets> {
  const index = await figureIndex(database);
  const known = kept.get(index);
  if (known !== undefined) return known;
  const topics = await database.selectFrom('topic').select(['id', 'name_zh']).orderBy('sort').execute();
  const facets = facetsOf(
    index,
    topics.map(({ id, name_zh }) => ({ id, name: name_zh })),
  );
  kept.set(index, facets);
  return facets;
}

const kept = new WeakMap<FigureIndex, BrowseFacets>();

function facetsOf(index: FigureIndex, topics: readonly { id: string; name: string }[]): BrowseFacets {
  const [byTopic, byArea, byYear, byStatus, bySource] = [tally(), tally(), tally(), tally(), tally()];
  const figuresOfArea = new Map<string, number>();
  let observations = 0;
  let indicators = 0;
  for (const [id, series] of index.byIndicator) {
    const topic = index.catalogue.byId.get(id)?.topic;
    if (topic === undefined) continue;
    indicators += 1;
    byTopic.add(topic, indicators);
    const lists: PeriodList[] = [];
    for (const { area, groups } of series) {
      byArea.add(area, indicators);
      let figures = 0;
      for (const { status, source, list } of groups) {
        figures += list.periods.length;
        byStatus.add(status, indicators);
        bySource.add(source, indicators);
        if (!lists.includes(list)) lists.push(list); // series share theirs
      }
      observations += figures;
      figuresOfArea.set(area, (figuresOfArea.get(area) ?? 0) + figures);
    }
    for (const { years } of lists) for (const year of years.keys()) byYear.add(year, indicators);
  }
  const figures = ({ id }: NamedCount) => figuresOfArea.get(id) ?? 0;
  const published = ({ id }: NamedCount) => index.sources.get(id)?.datePublished ?? '';
  const statusPlace = ({ id }: NamedCount) => (observationStatuses as readonly string[]).indexOf(id);
  return {
    indicators,
    observations,
    topics: topics.flatMap((topic) => byTopic.one(topic.id, topic.name)),
    areas: byArea
      .all((code) => index.areas.get(code)?.name ?? code)
      .sort((left, right) => figures(right) - figures(left) || compareText(left.id, right.id)),
    years: byYear.all((year) => year).sort((left, right) => compareText(right.id, left.id)),
    statuses: byStatus.all((status) => status).sort((left, right) => statusPlace(left) - statusPlace(right)),
    sources: bySource
      .all((id) => index.sources.get(id)?.title ?? id)
      .sort((left, right) => compareText(published(right), published(left)) || compareText(left.name, right.name)),
  };
}

/** Counts indicators, each once a value: they come one after another, by number. */
function tally() {
  const counts = new Map<string, { count: number; last: number }>();
  return {
    add(id: string, indicator: number): void {
      const known = counts.get(id);
      if (known === undefined) counts.set(id, { count: 1, last: indicator });
      else if (known.last !== indicator) {
        known.count += 1;
        known.last = indicator;
      }
    },
    one(id: string, name: string): NamedCount[] {
      const known = counts.get(id);
      return known === undefined ? [] : [{ id, name, count: known.count }];
    },
    all(nameOf: (id: string) => string): NamedCount[] {
      return [...counts].map(([id, { count }]) => ({ id, name: nameOf(id), count }));
    },
  };
}

function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
