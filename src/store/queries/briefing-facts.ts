import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import { comparePeriods, periodBounds } from '#core/indicators/sdmx-period.ts';
import { topics as briefingTopics } from '#core/indicators/topics.ts';
import type { StoreDatabase } from '../connect.ts';
import type { BriefingChoice } from '../indicator-store.ts';
import { areaTree } from './area-tree.ts';
import { belongsToBriefing } from './briefing-period.ts';
import { currentObservations, loadSnapshots, type ObservationRow } from './load-snapshots.ts';

const shortestSeries = 3; // points; fewer show no course over time

/**
 * What a briefing may state, in the order it would tell it (topic, headline first): facts of the area and its parts
 * that belong to the period (see `belongsToBriefing`); then, as context for comparison, series over time of the areas it lies
 * in (广东, 全国) and of the area itself, up to the briefing's period, oldest first.
 */
export async function briefingFacts(
  database: StoreDatabase,
  { area, period, topics }: BriefingChoice,
): Promise<ObservationSnapshot[]> {
  if (topics.length === 0) return [];
  const { own, above } = await areaTree(database, area);
  const rows = await currentObservations(database)
    .where('series.area_code', 'in', [...own, ...above])
    .where('indicator.topic_id', 'in', [...topics])
    .execute();

  const facts = rows.filter(
    (row) =>
      own.includes(row.area_code) &&
      belongsToBriefing({ period: row.period, datePublished: row.origin_date ?? row.text_date }, period),
  );
  const stated = new Set(facts.map((row) => row.row_id));
  const context = seriesOverTime(rows, period).filter(
    (row) => !stated.has(row.row_id) && (row.area_code === area || above.includes(row.area_code)),
  );

  const topicOrder = briefingTopics.map((topic) => topic.id as string);
  const areaOrder = [...own, ...above];
  const tell = (left: ObservationRow, right: ObservationRow) =>
    topicOrder.indexOf(left.topic_id) - topicOrder.indexOf(right.topic_id) ||
    left.sort - right.sort ||
    areaOrder.indexOf(left.area_code) - areaOrder.indexOf(right.area_code) ||
    comparePeriods(left.period, right.period);
  return loadSnapshots(database, [...facts.sort(tell), ...context.sort(tell)]);
}

/** Rows of series with a value in at least three periods up to the end of `period`. */
function seriesOverTime(rows: readonly ObservationRow[], period: string): ObservationRow[] {
  const end = periodBounds(period)?.end ?? '9999-12';
  const series = new Map<string, ObservationRow[]>();
  for (const row of rows) {
    if (row.value_text === null || row.period_end === null || row.period_end > end) continue;
    series.set(row.series_id, [...(series.get(row.series_id) ?? []), row]);
  }
  return [...series.values()].filter((points) => points.length >= shortestSeries).flat();
}
