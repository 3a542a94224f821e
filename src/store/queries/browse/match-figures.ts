import type { BrowseQuery } from '#contract/store-contract.ts';
import { placeOfLevel } from '../area-levels.ts';
import type { IndexedIndicator } from './catalogue-index.ts';
import type { FigureIndex } from './figure-index.ts';
import type { IndexedSeries } from './read-series.ts';
import { periodKey } from './period-list.ts';
import type { FigureGroup } from './read-groups.ts';

/** The figures of an indicator that meet all filters. */
export type Match = {
  indicator: IndexedIndicator;
  observations: number;
  areas: number;
  latest: Shown; // the figure a row shows
};
export type Shown = { series: IndexedSeries; period: string };

type Filters = Pick<BrowseQuery, 'area' | 'year' | 'status' | 'source' | 'batch'>;

/** Null when no current figure meets all filters. */
export function matchFigures(index: FigureIndex, indicator: IndexedIndicator, filters: Filters): Match | null {
  const areas = new Set<string>();
  let observations = 0;
  let latest: Shown | null = null;
  for (const series of index.byIndicator.get(indicator.id) ?? []) {
    if (filters.area !== null && series.area !== filters.area) continue;
    for (const group of series.groups) {
      const found = figuresOf(group, filters);
      if (found === null) continue;
      areas.add(series.area);
      observations += found.observations;
      const shown = { series, period: found.last };
      if (latest === null || compareShown(index, shown, latest) < 0) latest = shown;
    }
  }
  return latest === null ? null : { indicator, observations, areas: areas.size, latest };
}

function figuresOf(
  { status, source, batch, list }: FigureGroup,
  filters: Filters,
): { observations: number; last: string } | null {
  if (filters.status !== null && status !== filters.status) return null;
  if (filters.source !== null && source !== filters.source) return null;
  if (filters.batch !== null && batch !== filters.batch) return null;
  if (filters.year !== null) return list.years.get(filters.year) ?? null;
  const last = list.periods.at(-1);
  return last === undefined ? null : { observations: list.periods.length, last };
}

/** A city or its parts before wider areas, totals before parts of them, then the newest. */
function compareShown(index: FigureIndex, left: Shown, right: Shown): number {
  const level = ({ series }: Shown) => placeOfLevel(index.areas.get(series.area)?.level ?? '');
  return (
    level(left) - level(right) ||
    Number(left.series.breakdown !== '') - Number(right.series.breakdown !== '') ||
    Number(left.period === 'unknown') - Number(right.period === 'unknown') ||
    compareText(periodKey(right.period).slice(0, 7), periodKey(left.period).slice(0, 7)) ||
    compareText(periodKey(left.period), periodKey(right.period)) || // the year before its last month
    compareText(left.series.id, right.series.id)
  );
}

function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
