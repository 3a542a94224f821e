import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import { printPeriodOf } from '#core/indicators/period.ts';
import type { Phrases } from './phrases.ts';

/** Whether facts shown side by side are of different times, so that each has to say its own. */
export function ofMixedPeriods(facts: readonly ObservationSnapshot[]): boolean {
  return new Set(facts.map((fact) => `${fact.period} ${fact.periodBasis}`)).size > 1;
}

/** （截至2021年4月） after a name or a statement; a sum since an unprinted start is （累计）. */
export function periodTail(fact: ObservationSnapshot, phrases: Phrases): string {
  const sum = fact.periodBasis === 'cumulative-unknown-start' && fact.period === 'unknown';
  return phrases.periodTail(sum ? phrases.cumulative : printPeriodOf(fact, phrases.language));
}
