/**
 * Periods as SDMX text: 2020 · 2020-Q1 · 2020-S1 · 2021-04 · 2020-01/2020-10 (cumulative) · 2016/2020 (plan period or
 * span of years) · unknown. Text is the form that is stored and compared; `Period` is its parsed form.
 */
export type Period =
  | { kind: 'year'; year: number }
  | { kind: 'half'; year: number; half: number }
  | { kind: 'quarter'; year: number; quarter: number }
  | { kind: 'month'; year: number; month: number }
  | { kind: 'months'; from: YearMonth; to: YearMonth }
  | { kind: 'years'; from: number; to: number }
  | { kind: 'unknown' };
export type YearMonth = { year: number; month: number };

/** Reads SDMX text, null when it is none (a month 13, a span that ends before it starts). */
export function readPeriod(text: string): Period | null {
  if (text === 'unknown') return { kind: 'unknown' };
  const [first = '', second, ...rest] = text.split('/');
  if (rest.length > 0) return null;
  const from = readPoint(first);
  if (second === undefined || from === null) return from;
  const to = readPoint(second);
  if (from.kind === 'year' && to?.kind === 'year') {
    return from.year < to.year ? { kind: 'years', from: from.year, to: to.year } : null;
  }
  if (from.kind === 'month' && to?.kind === 'month') {
    return monthIndex(from) < monthIndex(to) ? monthSpan(yearMonth(from), yearMonth(to)) : null;
  }
  return null;
}

/** Months as the period they are: January to March is the first quarter, so that a figure has one key however it is printed. */
export function monthSpan(from: YearMonth, to: YearMonth): Period {
  const length = monthIndex(to) - monthIndex(from) + 1;
  const { year, month } = to;
  if (length === 1) return { kind: 'month', year, month };
  if (length === 3 && month % 3 === 0) return { kind: 'quarter', year, quarter: month / 3 };
  if (length === 6 && month % 6 === 0) return { kind: 'half', year, half: month / 6 };
  if (length === 12 && month === 12) return { kind: 'year', year };
  return { kind: 'months', from, to };
}

/** Writes SDMX text; the reverse of `readPeriod`. */
export function writePeriod(period: Period): string {
  switch (period.kind) {
    case 'year':
      return String(period.year);
    case 'half':
      return `${period.year}-S${period.half}`;
    case 'quarter':
      return `${period.year}-Q${period.quarter}`;
    case 'month':
      return writeMonth(period);
    case 'months':
      return `${writeMonth(period.from)}/${writeMonth(period.to)}`;
    case 'years':
      return `${period.from}/${period.to}`;
    case 'unknown':
      return 'unknown';
  }
}

/** First and last month of a period as YYYY-MM, null when unknown or not a period. */
export function periodBounds(text: string): { start: string; end: string } | null {
  const period = readPeriod(text);
  if (period === null || period.kind === 'unknown') return null;
  const [from, to] = monthsOf(period);
  return { start: writeMonth(from), end: writeMonth(to) };
}

/** Orders by the end, then the longer period first (the year before its last month); unknown last. */
export function comparePeriods(left: string, right: string): number {
  const leftBounds = periodBounds(left);
  const rightBounds = periodBounds(right);
  if (leftBounds === null || rightBounds === null) {
    return Number(leftBounds === null) - Number(rightBounds === null);
  }
  return compareText(leftBounds.end, rightBounds.end) || compareText(leftBounds.start, rightBounds.start);
}

type Known = Exclude<Period, { kind: 'unknown' }>;

function monthsOf(period: Known): [YearMonth, YearMonth] {
  switch (period.kind) {
    case 'year':
      return [
        { year: period.year, month: 1 },
        { year: period.year, month: 12 },
      ];
    case 'half':
      return [
        { year: period.year, month: period.half * 6 - 5 },
        { year: period.year, month: period.half * 6 },
      ];
    case 'quarter':
      return [
        { year: period.year, month: period.quarter * 3 - 2 },
        { year: period.year, month: period.quarter * 3 },
      ];
    case 'month':
      return [period, period];
    case 'months':
      return [period.from, period.to];
    case 'years':
      return [
        { year: period.from, month: 1 },
        { year: period.to, month: 12 },
      ];
  }
}

function readPoint(text: string): Extract<Period, { year: number }> | null {
  const match = /^(\d{4})(?:-(?:Q([1-4])|S([12])|(0[1-9]|1[0-2])))?$/.exec(text);
  if (match === null) return null;
  const [, yearText, quarter, half, month] = match;
  const year = Number(yearText);
  if (quarter !== undefined) return { kind: 'quarter', year, quarter: Number(quarter) };
  if (half !== undefined) return { kind: 'half', year, half: Number(half) };
  if (month !== undefined) return { kind: 'month', year, month: Number(month) };
  return { kind: 'year', year };
}

function writeMonth({ year, month }: YearMonth): string {
  return `${year}-${String(month).padStart(2, '0')}`;
}

function yearMonth({ year, month }: YearMonth): YearMonth {
  return { year, month };
}

function monthIndex({ year, month }: YearMonth): number {
  return year * 12 + month;
}

function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
