import { type Period, readPeriod, writePeriod } from './sdmx-period.ts';

/** How many periods of its kind `text` lies before `later` (2018 and 2020: 2); null where the two are of different kinds. */
export function stepsBefore(text: string, later: string): number | null {
  const [from, to] = [placeOf(readPeriod(text)), placeOf(readPeriod(later))];
  return from === null || to === null || from.kind !== to.kind ? null : to.at - from.at;
}

/** The period so many of its kind before; null for spans of years and unknown periods. */
export function periodBefore(text: string, steps: number): string | null {
  const period = readPeriod(text);
  switch (period?.kind) {
    case 'year':
      return writePeriod({ kind: 'year', year: period.year - steps });
    case 'half': {
      const at = period.year * 2 + period.half - 1 - steps;
      return writePeriod({ kind: 'half', year: Math.floor(at / 2), half: (at % 2) + 1 });
    }
    case 'quarter': {
      const at = period.year * 4 + period.quarter - 1 - steps;
      return writePeriod({ kind: 'quarter', year: Math.floor(at / 4), quarter: (at % 4) + 1 });
    }
    case 'month': {
      const at = period.year * 12 + period.month - 1 - steps;
      return writePeriod({ kind: 'month', year: Math.floor(at / 12), month: (at % 12) + 1 });
    }
    case 'months': {
      const earlier = ({ year, month }: { year: number; month: number }) => ({ year: year - steps, month });
      return writePeriod({ ...period, from: earlier(period.from), to: earlier(period.to) });
    }
    default:
      return null;
  }
}

/** Sums over months (1—10月) follow one another by years. */
function placeOf(period: Period | null): { kind: string; at: number } | null {
  switch (period?.kind) {
    case 'year':
      return { kind: 'year', at: period.year };
    case 'half':
      return { kind: 'half', at: period.year * 2 + period.half };
    case 'quarter':
      return { kind: 'quarter', at: period.year * 4 + period.quarter };
    case 'month':
      return { kind: 'month', at: period.year * 12 + period.month };
    case 'months': {
      const { from, to } = period;
      return { kind: `months ${from.month} ${to.month} ${to.year - from.year}`, at: to.year };
    }
    default:
      return null;
  }
}
