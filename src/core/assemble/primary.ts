import { facetsOf } from '#core/indicators/facets.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import type { AssembleChoices } from './choices.ts';

/**
 * The facts a briefing tells one by one: of each indicator the area's own fact for the briefing's period, or else its
 * newest. Other years of it are a series, other places a comparison; both are charts, and what no chart shows is left to
 * the table. An indicator that several parts of the area have but not the area itself is told by comparison only.
 */
export function primaryFacts(own: readonly ObservationSnapshot[], choices: AssembleChoices): ObservationSnapshot[] {
  const told = own.filter((fact) => facetsOf(fact).length > 0);
  const byIndicator = new Map<string, ObservationSnapshot[]>();
  for (const fact of told) byIndicator.set(fact.indicatorId, [...(byIndicator.get(fact.indicatorId) ?? []), fact]);
  const chosen = new Set([...byIndicator.values()].flatMap((facts) => primaryOf(facts, choices)));
  return told.filter((fact) => chosen.has(fact));
}

function primaryOf(facts: readonly ObservationSnapshot[], { area, period }: AssembleChoices): ObservationSnapshot[] {
  const ofArea = facts.filter((fact) => fact.area.code === area.code);
  const oneArea = new Set(facts.map((fact) => fact.area.code)).size === 1;
  const candidates = ofArea.length > 0 ? ofArea : oneArea ? facts : [];
  const periods = candidates.map((fact) => fact.period);
  const newest = periods.includes(period) ? period : [...periods].sort().at(-1);
  return candidates.filter((fact) => fact.period === newest);
}
