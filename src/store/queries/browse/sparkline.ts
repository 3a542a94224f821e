import { readPeriod } from '#core/indicators/sdmx-period.ts';

export type SparkPoint = { period: string; number: number | null; multiplier: number };

export const mostPoints = 24;

/**
 * The course of a series, oldest first, in the unit of its last point. A period that lies between two others and has no
 * figure is null: a line must not run over it as if it did.
 */
export function sparklineOf(points: readonly SparkPoint[]): (number | null)[] {
  const multiplier = points.at(-1)?.multiplier ?? 0;
  const line: (number | null)[] = [];
  let before: number | null = null;
  for (const { period, number, multiplier: own } of points) {
    const place = placeInTime(period);
    const missing = before === null || place === null ? 0 : Math.min(place - before - 1, mostPoints);
    for (let index = 0; index < missing; index++) line.push(null);
    line.push(number === null ? null : scaled(number, own - multiplier));
    before = place;
  }
  const shown = line.slice(-mostPoints);
  const first = shown.findIndex((value) => value !== null);
  return first < 0 ? [] : shown.slice(first);
}

/** Divided where it gets smaller: a negative power of ten isn't exact. */
function scaled(number: number, power: number): number {
  return power < 0 ? number / 10 ** -power : number * 10 ** power;
}

/** Counts on by one from a period to the next of its rhythm; null where there is no next. */
function placeInTime(text: string): number | null {
  const period = readPeriod(text);
  switch (period?.kind) {
    case 'year':
      return period.year;
    case 'half':
      return period.year * 2 + period.half;
    case 'quarter':
      return period.year * 4 + period.quarter;
    case 'month':
      return period.year * 12 + period.month;
    case 'months':
      return period.to.year * 12 + period.to.month;
    default:
      return null;
  }
}
