import { liesIn } from '#core/indicators/area.ts';
import { facetsOf } from '#core/indicators/facets.ts';
import type { ObservationKey, ObservationSnapshot } from '#core/indicators/observation.ts';
import type { Move } from './target.ts';
import { shiftPeriod } from './shift-period.ts';

/**
 * What takes an observation's place. The deck's own area gives way to the other one; areas around it (province, country)
 * stay for comparison; of its parts (counties) another area has no like. Null when there is nothing to look for.
 */
export function wantedFor(old: ObservationSnapshot, { from, to }: Move): ObservationKey | null {
  const own = old.area.code === from.area.code;
  const moved = from.area.code !== to.area.code;
  if (moved && !own && liesIn(old.area.code, from.area.code)) return null;
  const period = shiftPeriod(old.period, from.period, to.period);
  if (period === null) return null;
  return { indicatorId: old.indicatorId, area: own ? to.area.code : old.area.code, period };
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
