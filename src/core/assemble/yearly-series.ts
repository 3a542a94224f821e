import { numericValue } from '#core/indicators/facets.ts';
import type { Area, ObservationSnapshot } from '#core/indicators/observation.ts';
import { isExact } from './exact.ts';

/** Yearly values of one indicator in one area, oldest first. */
export type Series = {
  name: string;
  area: Area;
  unit: string;
  points: readonly ObservationSnapshot[]; // at least `shortest`
  last: ObservationSnapshot;
};

const shortest = 4;

/** Series of at least four years up to the briefing's period. */
export function yearlySeries(facts: readonly ObservationSnapshot[], period: string): Series[] {
  const groups = new Map<string, ObservationSnapshot[]>();
  for (const fact of facts) {
    if (!/^\d{4}$/.test(fact.period) || numericValue(fact, 'value') === null || fact.period > period || !isExact(fact))
      continue;
    const key = `${fact.indicatorId} ${fact.area.code} ${fact.unit}`;
    const group = groups.get(key) ?? [];
    // One value a year: of two the first, which is the store's order.
    if (!group.some((other) => other.period === fact.period)) groups.set(key, [...group, fact]);
  }
  return [...groups.values()].flatMap((group) => {
    const points = [...group].sort((left, right) => left.period.localeCompare(right.period));
    const last = points.at(-1);
    if (last === undefined || points.length < shortest) return [];
    return [{ name: last.indicatorName, area: last.area, unit: last.unit, points, last }];
  });
}

/** Whether every year is above (`up`) or below (`down`) the one before it; null for anything else. */
export function courseOf({ points }: Series): 'up' | 'down' | null {
  const values = points.map((point) => numericValue(point, 'value') ?? 0);
  const steps = values.slice(1).map((value, index) => value - (values[index] ?? 0));
  if (steps.every((step) => step > 0)) return 'up';
  return steps.every((step) => step < 0) ? 'down' : null;
}

const sectors = ['第一产业', '第二产业', '第三产业'];

/** The place of a series among the three sectors, which are parts of the product of its area; -1 for other series. */
export function sectorOf(series: Series): number {
  return series.name.endsWith('增加值') ? sectors.findIndex((sector) => series.name.startsWith(sector)) : -1;
}
