import { comparePeriods } from '#core/indicators/sdmx-period.ts';
import type { StoreDatabase } from '../connect.ts';
import { currentObservations } from '../queries/load-snapshots.ts';
import type { Tables } from '../schema/tables.ts';
import { pause } from './pause.ts';

export type Figure = Awaited<ReturnType<typeof figuresOf>>[number] & { ranks: readonly Tables['observation_rank'][] };

const pageSize = 1000; // figures, unless one series has more

/**
 * The current figures by topic, indicator, area and period, in pages, so that a store of a million needs room for one
 * page and the ids of its series. Give it a transaction where others may write meanwhile.
 */
export async function* figurePages(database: StoreDatabase): AsyncGenerator<Figure[]> {
  for (const page of pagesOf(await seriesInOrder(database))) {
    const places = new Map(page.map((id, index) => [id, index]));
    const figures = await figuresOf(database, page);
    const ranks = await ranksOf(
      database,
      figures.map(({ row_id }) => row_id),
    );
    figures.sort(
      (left, right) =>
        (places.get(left.series_id) ?? 0) - (places.get(right.series_id) ?? 0) ||
        comparePeriods(left.period, right.period),
    );
    yield figures.map((figure) => ({ ...figure, ranks: ranks.get(figure.row_id) ?? [] }));
    await pause();
  }
}

/** Names of the breakdowns the store's series have (Sex, Age), sorted. */
export async function breakdownNames(database: StoreDatabase): Promise<string[]> {
  const rows = await database
    .selectFrom('series')
    .select('breakdown')
    .distinct()
    .where('breakdown', '!=', '')
    .execute();
  return [...new Set(rows.flatMap(({ breakdown }) => [...membersOf(breakdown).keys()]))].sort();
}

/** 'Sex=Male;Age=25 to 34' by name. */
export function membersOf(breakdown: string): Map<string, string> {
  const members = breakdown.split(';').filter((part) => part !== '');
  return new Map(
    members.map((part) => {
      const at = part.indexOf('=');
      return at < 0 ? ['BREAKDOWN', part] : [part.slice(0, at), part.slice(at + 1)];
    }),
  );
}

async function seriesInOrder(database: StoreDatabase): Promise<{ id: string; count: number }[]> {
  // Apart from the order: counted in the index of periods alone, which is ten times as fast.
  const counted = await database
    .selectFrom('observation')
    .where('is_current', '=', 1)
    .select(({ fn }) => ['series_id', fn.countAll<number>().as('count')])
    .groupBy('series_id')
    .execute();
  await pause();
  const counts = new Map(counted.map(({ series_id, count }) => [series_id, count]));
  const series = await database
    .selectFrom('series')
    .innerJoin('indicator', 'indicator.id', 'series.indicator_id')
    .innerJoin('topic', 'topic.id', 'indicator.topic_id')
    .select('series.id')
    .orderBy('topic.sort')
    .orderBy('indicator.sort')
    .orderBy('indicator.id')
    .orderBy('series.area_code')
    .orderBy('series.breakdown')
    .orderBy('series.frequency')
    .orderBy('series.id')
    .execute();
  return series.map(({ id }) => ({ id, count: counts.get(id) ?? 0 })).filter(({ count }) => count > 0);
}

function* pagesOf(series: readonly { id: string; count: number }[]): Generator<string[]> {
  let page: string[] = [];
  let figures = 0;
  for (const { id, count } of series) {
    page.push(id);
    figures += count;
    if (figures < pageSize) continue;
    yield page;
    page = [];
    figures = 0;
  }
  if (page.length > 0) yield page;
}

function figuresOf(database: StoreDatabase, series: readonly string[]) {
  return currentObservations(database)
    .where('observation.series_id', 'in', series)
    .select(['series.frequency', 'series.unit_code', 'series.price_basis', 'series.breakdown'])
    .execute();
}

async function ranksOf(database: StoreDatabase, rowIds: readonly number[]) {
  const rows = await database
    .selectFrom('observation_rank')
    .selectAll()
    .where('row_id', 'in', rowIds)
    .orderBy('position')
    .execute();
  const ranks = new Map<number, Tables['observation_rank'][]>();
  for (const row of rows) ranks.set(row.row_id, [...(ranks.get(row.row_id) ?? []), row]);
  return ranks;
}
