import { type Period, readPeriod, writePeriod } from '#core/indicators/sdmx-period.ts';

/**
 * A period as far from `to` as it was from `from`, both SDMX: with 2020 → 2021 the year 2019 becomes 2020 and 2020-Q1
 * becomes 2021-Q1. The period itself becomes `to` whatever its length. Spans of years (plans) stay: the next year mostly
 * lies in the same one. Null when nothing can be said (unknown periods).
 */
export function shiftPeriod(period: string, from: string, to: string): string | null {
  if (period === from) return to;
  if (from === to) return period;
  const [own, start, end] = [readPeriod(period), readPeriod(from), readPeriod(to)];
  if (own === null || own.kind === 'unknown' || start === null || end === null) return null;
  if (own.kind === 'years') return period;
  const years = yearOf(end) - yearOf(start);
  if (own.kind === 'quarter' && start.kind === 'quarter' && end.kind === 'quarter') {
    const at = own.year * 4 + own.quarter - 1 + (end.year * 4 + end.quarter) - (start.year * 4 + start.quarter);
    return writePeriod({ kind: 'quarter', year: Math.floor(at / 4), quarter: (at % 4) + 1 });
  }
  if (own.kind === 'month' && start.kind === 'month' && end.kind === 'month') {
    const at = own.year * 12 + own.month - 1 + (end.year * 12 + end.month) - (start.year * 12 + start.month);
    return writePeriod({ kind: 'month', year: Math.floor(at / 12), month: (at % 12) + 1 });
  }
  if (own.kind === 'months') {
    const later = ({ year, month }: { year: number; month: number }) => ({ year: year + years, month });
    return writePeriod({ ...own, from: later(own.from), to: later(own.to) });
  }
  return writePeriod({ ...own, year: own.year + years });
}

/** The year a period ends in; an unknown one has none and moves nothing. */
function yearOf(period: Period): number {
  switch (period.kind) {
    case 'months':
      return period.to.year;
    case 'years':
      return period.to;
    case 'unknown':
      return 0;
    default:
      return period.year;
  }
}
