import { comparePeriods } from '../indicators/sdmx-period.ts';
import type { CheckedObservation } from './checked-observation.ts';

/** The same period a year earlier: 2020-Q1 → 2019-Q1, 2020-01/2020-10 → 2019-01/2019-10. */
export function yearBefore(period: string): string {
  return period.replace(/\b\d{4}/g, (year) => String(Number(year) - 1).padStart(4, '0'));
}

export function yearOf({ period }: CheckedObservation): number {
  return Number(period.slice(0, 4));
}

/** Sums since January start anew each year: they are compared with the year before, not with the month before. */
export function isCumulative({ period }: CheckedObservation): boolean {
  return period.length > 9 && period[7] === '/';
}

/** Whether the figure is told to be of another method than those before it, so that no step leads to it. */
export function startsAnew({ status }: CheckedObservation): boolean {
  return status === 'break' || status === 'different-definition';
}

/** Years by their text, which is most of a million figures. */
export function isEarlier(left: string, right: string): boolean {
  return left.length === 4 && right.length === 4 ? left < right : comparePeriods(left, right) < 0;
}
