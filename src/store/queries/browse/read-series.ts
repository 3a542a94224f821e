import type { StoreDatabase } from '../../connect.ts';
import { type FigureGroup, readGroups, type Shared } from './read-groups.ts';

export type IndexedSeries = {
  id: string;
  indicatorId: string;
  area: string; // code
  breakdown: string;
  groups: readonly FigureGroup[];
};

/** Series with their current figures; `ids` null reads all. */
export async function readSeries(
  database: StoreDatabase,
  ids: readonly string[] | null,
  shared: Shared,
): Promise<IndexedSeries[]> {
  const all = database.selectFrom('series').select(['id', 'indicator_id', 'area_code', 'breakdown']).orderBy('id');
  const rows =
    ids === null ? await all.execute() : await inChunks(ids, (some) => all.where('id', 'in', some).execute());
  const groups = new Map<string, FigureGroup[]>();
  await inChunks(
    rows.map(({ id }) => id),
    async (some) => {
      for (const [id, own] of await readGroups(database, some, shared)) groups.set(id, own);
      await pause();
      return [];
    },
  );
  return rows.map(({ id, indicator_id, area_code, breakdown }) => ({
    ...{ id, indicatorId: indicator_id, area: area_code, breakdown, groups: groups.get(id) ?? [] },
  }));
}

const chunk = 1000; // series a statement: ten milliseconds

async function inChunks<Row>(
  ids: readonly string[],
  read: (some: readonly string[]) => Promise<Row[]>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (let start = 0; start < ids.length; start += chunk) {
    rows.push(...(await read(ids.slice(start, start + chunk))));
  }
  return rows;
}

/** Windows go on drawing while a large store is read. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
