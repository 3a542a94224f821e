import { monthSpan, readPeriod, writePeriod } from '../../indicators/sdmx-period.ts';
import type { PeriodOrigin } from '../candidate.ts';
import type { Part, TimeMention } from './time-mentions.ts';

/** What is known where a mention stands. */
export type TimeContext = {
  year: number | null; // the year spoken of
  event: { year: number; month: number } | null; // when the text was published or spoken
  until?: number | undefined; // the last year that five years can mean: a plan looks back on those before it
};

export type ResolvedTime = { period: string; origin: PeriodOrigin };

/** The SDMX period of a mention; null when nothing around it says which year. */
export function resolveTime({ year: spoken, part: within }: TimeMention, context: TimeContext): ResolvedTime | null {
  if (within.kind === 'now')
    return context.event === null
      ? null
      : { period: writePeriod({ kind: 'month', ...context.event }), origin: 'publication' };
  if (within.kind === 'recent') return { period: 'unknown', origin: 'unknown' };
  if (within.kind === 'years') return resolved({ kind: 'years', from: within.from, to: within.to }, 'printed');
  const origin = spoken.kind === 'printed' ? 'printed' : spoken.kind === 'relative' ? 'relative' : 'earlier';
  const number = yearIn(spoken, within, context);
  if (Number.isNaN(number)) return null;
  switch (within.kind) {
    case 'year':
      return resolved({ kind: 'year', year: number }, origin);
    case 'half':
      return resolved({ kind: 'half', year: number, half: within.half }, origin);
    case 'quarter':
      return resolved({ kind: 'quarter', year: number, quarter: within.quarter }, origin);
    case 'month':
      return resolved({ kind: 'month', year: number, month: within.month }, origin);
    case 'months':
      return resolved(monthSpan({ year: number, month: within.from }, { year: number, month: within.to }), origin);
    case 'span':
      return spanOf(
        Math.min(number, lastWhole(context.event, within) ?? number, context.until ?? number),
        within.length,
      );
    case 'since':
      return context.event === null || context.event.year <= number
        ? null
        : resolved({ kind: 'years', from: number, to: context.event.year }, 'printed');
  }
}

function spanOf(to: number, length: number): ResolvedTime | null {
  return resolved({ kind: 'years', from: to - length + 1, to }, 'relative');
}

function yearIn(spoken: TimeMention['year'], within: Part, { year, event }: TimeContext): number {
  if (spoken.kind === 'printed') return spoken.year;
  const [first, second] =
    spoken.kind === 'relative' && spoken.of === 'event' ? [event?.year, year] : [year, event?.year];
  if (spoken.kind === 'relative') return (first ?? second ?? Number.NaN) + spoken.offset;
  return year ?? lastWhole(event, within) ?? Number.NaN;
}

/** In the first half of a year, five years are those up to the one before. */
function lastWhole(event: TimeContext['event'], { kind }: Part): number | undefined {
  return event === null ? undefined : kind === 'span' && event.month <= 6 ? event.year - 1 : event.year;
}

function resolved(period: Parameters<typeof writePeriod>[0], origin: PeriodOrigin): ResolvedTime | null {
  const text = writePeriod(period);
  return readPeriod(text) === null ? null : { period: text, origin };
}

/** The same part of the year before: 2023-S1 → 2022-S1. */
export function yearBefore(period: string): string {
  return period.replace(/\d{4}/g, (digits) => String(Number(digits) - 1));
}

/** The year a period ends in, null for none. */
export function yearOfPeriod(period: string): number | null {
  const match = /(\d{4})(?:-[QS]?\d+)?$/.exec(period);
  return match === null ? null : Number(match[1]);
}
