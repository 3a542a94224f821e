import type { ObservationSnapshot } from '#core/indicators/observation.ts';

/** A chart draws numbers as they are, so it takes none that is printed as 近20 or 超30. */
export function isExact(fact: ObservationSnapshot): boolean {
  return fact.qualifier === 'exact' || fact.qualifier === 'among-others';
}
