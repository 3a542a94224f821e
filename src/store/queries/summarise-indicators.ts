import type { IndicatorSummary } from '#contract/indicator-contract.ts';
import type { StoreDatabase } from '../connect.ts';
import { currentObservations, loadSnapshots } from './load-snapshots.ts';
import { compareShown, type SeriesSummary, summariseSeries } from './newest-figures.ts';

/**
 * Indicators for a list, in the order of `ids`; those without an observation are left out. `latest` is the newest
 * fact of a city or its parts, and only without one that of a wider area: a list is there to pick figures for a
 * city's slides.
 */
export async function summariseIndicators(
  database: StoreDatabase,
  ids: readonly string[],
): Promise<IndicatorSummary[]> {
  if (ids.length === 0) return [];
  const byIndicator = new Map<string, SeriesSummary[]>();
  for (const series of await summariseSeries(database, ids)) {
    const list = byIndicator.get(series.indicator_id);
    if (list === undefined) byIndicator.set(series.indicator_id, [series]);
    else list.push(series);
  }
  const shown = [...byIndicator.values()].flatMap((series) => series.sort(compareShown)[0] ?? []);
  const rows = await currentObservations(database)
    .where(
      'observation.row_id',
      'in',
      shown.map(({ row_id }) => row_id),
    )
    .execute();
  const latest = new Map((await loadSnapshots(database, rows)).map((snapshot) => [snapshot.indicatorId, snapshot]));

  return ids.flatMap((id) => {
    const snapshot = latest.get(id);
    if (snapshot === undefined) return [];
    const own = byIndicator.get(id) ?? [];
    return {
      indicatorId: id,
      name: snapshot.indicatorName,
      shortName: snapshot.shortName,
      topic: snapshot.topic,
      unit: snapshot.unit,
      areas: areasOf(own),
      observations: own.reduce((sum, series) => sum + series.observations, 0),
      latest: snapshot,
    };
  });
}

/** Each once, the narrower first. */
function areasOf(series: readonly SeriesSummary[]): IndicatorSummary['areas'] {
  const names = new Map(series.map(({ code, name }) => [code, name]));
  return [...names].map(([code, name]) => ({ code, name })).sort((left, right) => (left.code < right.code ? 1 : -1));
}
