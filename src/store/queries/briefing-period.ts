import { periodBounds, readPeriod } from '#core/indicators/sdmx-period.ts';

/** Months after the end of a briefing's period in which levels and sums may still be called its news. */
const aftermath = 12;

/**
 * Whether a fact belongs in a briefing on `briefing`: it is of that period or of a part of it; of a span of years that
 * holds it (plan periods); of a month of the year after it, which is when the year's levels get published (目前…);
 * or of no printed period, in a source published between the period's start and a year after its end. A source without
 * date can't be placed, so its undated facts are out.
 */
export function belongsToBriefing(fact: { period: string; datePublished: string }, briefing: string): boolean {
  const wanted = periodBounds(briefing);
  if (wanted === null) return fact.period === briefing;
  const latest = monthNumber(wanted.end) + aftermath;
  const period = readPeriod(fact.period);
  const bounds = periodBounds(fact.period);
  if (period === null) return false;
  if (bounds === null) {
    const published = fact.datePublished.slice(0, 7);
    return published !== '' && published >= wanted.start && monthNumber(published) <= latest;
  }
  const within = bounds.start >= wanted.start && bounds.end <= wanted.end;
  const holds = period.kind === 'years' && bounds.start <= wanted.start && bounds.end >= wanted.end;
  const after = period.kind === 'month' && bounds.start > wanted.end && monthNumber(bounds.start) <= latest;
  return within || holds || after;
}

function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
}
