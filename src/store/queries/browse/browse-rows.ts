import type { BrowseRow } from '#contract/store-contract.ts';
import type { StoreDatabase } from '../../connect.ts';
import { growthOf } from '../row-facts.ts';
import type { FigureIndex } from './figure-index.ts';
import type { Match } from './match-figures.ts';
import { periodKey } from './period-list.ts';
import { mostPoints, sparklineOf } from './sparkline.ts';

/** Rows of a page of at most 200, in its order. */
export async function browseRows(
  database: StoreDatabase,
  index: FigureIndex,
  page: readonly Match[],
): Promise<BrowseRow[]> {
  if (page.length === 0) return [];
  const points = await pointsOf(
    database,
    page.map(({ latest }) => latest.series.id),
  );
  const shown = page.map(({ latest }) => points.get(latest.series.id)?.find(({ period }) => period === latest.period));
  const titles = await titlesOf(
    database,
    shown.flatMap((point) => point?.evidence_id ?? []),
  );
  return page.map(({ indicator, observations, areas, latest }, place): BrowseRow => {
    const point = shown[place];
    const line = points.get(latest.series.id) ?? [];
    const facts = { indicatorId: indicator.id, name: indicator.name, topic: indicator.topic, areas, observations };
    if (point === undefined) return { ...facts, unit: indicator.unit, latest: null, sparkline: [] };
    return {
      ...facts,
      unit: point.unit_text === '' ? indicator.unit : point.unit_text,
      latest: {
        area: index.areas.get(latest.series.area)?.name ?? latest.series.area,
        period: point.period,
        value: point.value_text,
        unit: point.unit_text,
        qualifier: point.qualifier,
        status: point.status,
        growth: growthOf(point),
        source: titles.get(point.evidence_id) ?? '',
      },
      sparkline: sparklineOf(
        line.slice(-mostPoints).map(({ period, value_number, unit_multiplier }) => ({
          period,
          number: value_number,
          multiplier: unit_multiplier,
        })),
      ),
    };
  });
}

type Point = Awaited<ReturnType<typeof readPoints>>[number];

/** Current points of series, oldest first. */
async function pointsOf(database: StoreDatabase, seriesIds: readonly string[]): Promise<Map<string, Point[]>> {
  const points = new Map<string, Point[]>();
  for (const point of await readPoints(database, seriesIds)) {
    const list = points.get(point.series_id);
    if (list === undefined) points.set(point.series_id, [point]);
    else list.push(point);
  }
  for (const list of points.values()) {
    list.sort((left, right) => (periodKey(left.period) < periodKey(right.period) ? -1 : 1));
  }
  return points;
}

function readPoints(database: StoreDatabase, seriesIds: readonly string[]) {
  return database
    .selectFrom('observation')
    .where('series_id', 'in', seriesIds)
    .where('is_current', '=', 1)
    .select(['series_id', 'period', 'value_text', 'value_number', 'unit_text', 'unit_multiplier'])
    .select(['qualifier', 'status', 'growth_percent', 'growth_basis', 'evidence_id'])
    .execute();
}

/** Title of the publication an evidence comes from. */
async function titlesOf(database: StoreDatabase, evidenceIds: readonly string[]): Promise<Map<string, string>> {
  if (evidenceIds.length === 0) return new Map();
  const rows = await database
    .selectFrom('evidence')
    .innerJoin('source', 'source.id', 'evidence.source_id')
    .leftJoin('source as origin', 'origin.id', 'source.origin_id')
    .where('evidence.id', 'in', evidenceIds)
    .select(['evidence.id', 'source.title', 'origin.title as origin_title'])
    .execute();
  return new Map(rows.map(({ id, title, origin_title }) => [id, origin_title ?? title]));
}
