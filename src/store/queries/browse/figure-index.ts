import type { StoreDatabase } from '../../connect.ts';
import { type CatalogueIndex, catalogueIndex } from './catalogue-index.ts';
import { addPublications, changedSeries, type Mark, markOf } from './changed-series.ts';
import { createPeriodLists } from './period-list.ts';
import { type FigureGroup, readGroups } from './read-groups.ts';
import { storeVersion } from './store-version.ts';

/**
 * What is known of all current figures without reading them: which periods each series has, of which status, source
 * and import. Filters that combine are answered from it; SQL would read a million rows for one of them.
 */
export type FigureIndex = {
  version: string;
  catalogue: CatalogueIndex;
  byIndicator: ReadonlyMap<string, readonly IndexedSeries[]>;
  areas: ReadonlyMap<string, { name: string; level: string }>;
  sources: ReadonlyMap<string, { title: string; datePublished: string }>;
};
export type IndexedSeries = {
  id: string;
  indicatorId: string;
  area: string; // code
  breakdown: string;
  groups: readonly FigureGroup[];
};

type Kept = {
  mark: Mark;
  series: ReadonlyMap<string, IndexedSeries>;
  publications: Map<string, string>;
  intern: ReturnType<typeof createPeriodLists>;
  index: FigureIndex;
};

const kept = new WeakMap<StoreDatabase, Promise<Kept>>();

/** Renewed when the store changed: only the series that did, unless an import was undone. */
export async function figureIndex(database: StoreDatabase): Promise<FigureIndex> {
  const version = await storeVersion(database);
  const earlier = kept.get(database);
  const known = await earlier?.catch(() => undefined);
  if (known?.index.version === version) return known.index;
  if (kept.get(database) !== earlier) return figureIndex(database); // another call is renewing it already
  const renewing = renew(database, version, known);
  kept.set(database, renewing);
  return (await renewing).index;
}

async function renew(database: StoreDatabase, version: string, known: Kept | undefined): Promise<Kept> {
  const mark = await markOf(database);
  const changed = known === undefined ? null : await changedSeries(database, known.mark, mark);
  const intern = known?.intern ?? createPeriodLists();
  const publications = known?.publications ?? new Map<string, string>();
  await addPublications(database, publications, known?.mark.evidence ?? 0);
  const rows = await database
    .selectFrom('series')
    .select(['id', 'indicator_id', 'area_code', 'breakdown'])
    .orderBy('id')
    .execute();
  const unchanged = (id: string) => (changed === null || changed.has(id) ? undefined : known?.series.get(id)?.groups);
  const stale = rows.filter(({ id }) => unchanged(id) === undefined).map(({ id }) => id);
  const groups = new Map<string, FigureGroup[]>();
  for (let start = 0; start < stale.length; start += chunk) {
    const read = await readGroups(database, stale.slice(start, start + chunk), publications, intern);
    for (const [id, own] of read) groups.set(id, own);
    await new Promise((resolve) => setImmediate(resolve)); // windows go on drawing meanwhile
  }
  const series = new Map(
    rows.map(({ id, indicator_id, area_code, breakdown }): [string, IndexedSeries] => [
      id,
      { id, indicatorId: indicator_id, area: area_code, breakdown, groups: unchanged(id) ?? groups.get(id) ?? [] },
    ]),
  );
  return { mark, series, publications, intern, index: await indexOf(database, version, series) };
}

const chunk = 1000; // series a statement: ten milliseconds

async function indexOf(
  database: StoreDatabase,
  version: string,
  series: ReadonlyMap<string, IndexedSeries>,
): Promise<FigureIndex> {
  const byIndicator = new Map<string, IndexedSeries[]>();
  for (const one of series.values()) {
    if (one.groups.length === 0) continue;
    const list = byIndicator.get(one.indicatorId);
    if (list === undefined) byIndicator.set(one.indicatorId, [one]);
    else list.push(one);
  }
  const areas = await database.selectFrom('area').select(['code', 'name', 'level']).execute();
  const sources = await database.selectFrom('source').select(['id', 'title', 'date_published']).execute();
  return {
    version,
    catalogue: await catalogueIndex(database),
    byIndicator,
    areas: new Map(areas.map(({ code, name, level }) => [code, { name, level }])),
    sources: new Map(
      sources.map((source) => [source.id, { title: source.title, datePublished: source.date_published }]),
    ),
  };
}
