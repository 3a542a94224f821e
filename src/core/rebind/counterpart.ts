import { liesIn } from '#core/indicators/area.ts';
import { facetsOf } from '#core/indicators/facets.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import type { Move } from './target.ts';
import { shiftPeriod } from './shift-period.ts';

/** The key of the observation that would say the same of the other area and time. */
export type Wanted = { indicatorId: string; area: string; period: string };

/**
 * What takes an observation's place. The deck's own area gives way to the other one; areas around it (province, country)
 * stay for comparison; of its parts (counties) another area has no like. Null when there is nothing to look for.
 */
export function wantedFor(old: ObservationSnapshot, { from, to }: Move): Wanted | null {
  const own = old.area.code === from.area.code;
  const moved = from.area.code !== to.area.code;
  if (moved && !own && liesIn(old.area.code, from.area.code)) return null;
  const period = shiftPeriod(old.period, from.period, to.period);
  if (period === null)
    return from.period === to.period ? keyOf(old, own ? to.area.code : old.area.code, old.period) : null;
  return keyOf(old, own ? to.area.code : old.area.code, period);
}

function keyOf(old: ObservationSnapshot, area: string, period: string): Wanted {
  return { indicatorId: old.indicatorId, area, period };
}

/**
 * Of the stored observations with the wanted key, the one that may stand where the old one stood: in the same unit, a plan
 * for a plan, and with a fact to show. Null when there is none: a number in another unit would be read as if in this one.
 */
export function chooseCounterpart(
  old: ObservationSnapshot,
  found: readonly ObservationSnapshot[],
): ObservationSnapshot | null {
  const facets = new Set(facetsOf(old));
  const fitting = found.filter(
    (each) =>
      each.unit === old.unit &&
      (each.status === 'plan') === (old.status === 'plan') &&
      facetsOf(each).some((facet) => facets.has(facet) || facet === 'value'),
  );
  return fitting[0] ?? null;
}
