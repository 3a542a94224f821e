import { periodBounds } from '#core/indicators/sdmx-period.ts';

/** The periods of one group of figures, oldest first. Most series share theirs, so each list is kept once. */
export type PeriodList = {
  periods: readonly string[];
  years: ReadonlyMap<string, { observations: number; last: string }>;
};

/** Makes lists out of texts that come over and over: '2005,2006,2007'. */
export function createPeriodLists(): (periods: string) => PeriodList {
  const lists = new Map<string, PeriodList>();
  return (periods) => {
    const known = lists.get(periods);
    if (known !== undefined) return known;
    const list = listOf(periods.split(','));
    lists.set(periods, list);
    return list;
  };
}

function listOf(unordered: readonly string[]): PeriodList {
  const periods = [...unordered].sort((left, right) => (periodKey(left) < periodKey(right) ? -1 : 1));
  const years = new Map<string, { observations: number; last: string }>();
  for (const period of periods) {
    const year = yearOfPeriod(period);
    if (year === null) continue;
    const known = years.get(year);
    years.set(year, { observations: (known?.observations ?? 0) + 1, last: period });
  }
  return { periods, years };
}

/** The year a period ends in: 2016/2020 is news of 2020. Null for a period that isn't known. */
export function yearOfPeriod(period: string): string | null {
  const end = period.slice(period.indexOf('/') + 1);
  return /^\d{4}/.test(end) ? end.slice(0, 4) : null;
}

/** Text that orders periods as `comparePeriods` does. Few periods are compared over and over, so each is read once. */
export function periodKey(period: string): string {
  const known = keys.get(period);
  if (known !== undefined) return known;
  const bounds = periodBounds(period);
  const key = bounds === null ? '~' : `${bounds.end} ${bounds.start}`;
  if (keys.size > 5000) keys.clear();
  keys.set(period, key);
  return key;
}

const keys = new Map<string, string>();
