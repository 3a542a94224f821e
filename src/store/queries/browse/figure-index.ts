import type { StoreDatabase } from '../../connect.ts';
import { type CatalogueIndex, catalogueIndex } from './catalogue-index.ts';
import { addPublications, changedSeries, type Mark, markOf } from './changed-series.ts';
import { createPeriodLists } from './period-list.ts';
import { type IndexedSeries, pause, readSeries } from './read-series.ts';
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
type Kept = {
  mark: Mark;
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
  await addPublications(database, publications, changed === null ? 0 : (known?.mark.evidence ?? 0));
  await pause();
  const read = await readSeries(database, changed === null ? null : [...changed], { publications, intern });
  await pause();
  const earlier =
    changed === null || known === undefined ? new Map<string, IndexedSeries[]>() : known.index.byIndicator;
  return { mark, publications, intern, index: await indexOf(database, version, replaced(earlier, read)) };
}

/** The earlier series of each indicator with those read anew in their place; those without a figure are left out. */
function replaced(
  earlier: FigureIndex['byIndicator'],
  read: readonly IndexedSeries[],
): Map<string, readonly IndexedSeries[]> {
  const byIndicator = new Map<string, readonly IndexedSeries[]>(earlier);
  const fresh = new Map<string, IndexedSeries[]>();
  for (const series of read) {
    const list = fresh.get(series.indicatorId);
    if (list === undefined) fresh.set(series.indicatorId, [series]);
    else list.push(series);
  }
  for (const [indicatorId, list] of fresh) {
    const anew = new Set(list.map(({ id }) => id));
    const kept = (earlier.get(indicatorId) ?? []).filter(({ id }) => !anew.has(id));
    const all = [...kept, ...list].filter(({ groups }) => groups.length > 0);
    if (all.length > 0) byIndicator.set(indicatorId, all);
    else byIndicator.delete(indicatorId);
  }
  return byIndicator;
}

async function indexOf(
  database: StoreDatabase,
  version: string,
  byIndicator: FigureIndex['byIndicator'],
): Promise<FigureIndex> {
  const catalogue = await catalogueIndex(database);
  await pause();
  const areas = await database.selectFrom('area').select(['code', 'name', 'level']).execute();
  const sources = await database.selectFrom('source').select(['id', 'title', 'date_published']).execute();
  return {
    version,
    catalogue,
    byIndicator,
    areas: new Map(areas.map(({ code, name, level }) => [code, { name, level }])),
    sources: new Map(
      sources.map((source) => [source.id, { title: source.title, datePublished: source.date_published }]),
    ),
  };
}
