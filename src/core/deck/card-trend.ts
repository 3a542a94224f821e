import { periodBefore, stepsBefore } from '#core/indicators/cadence.ts';
import { facetsOf, numericValue } from '#core/indicators/facets.ts';
import type { Facet, ObservationSnapshot } from '#core/indicators/observation.ts';
import type { TrendPoint } from './deck.ts';

/** Fewer points show no trend. */
export const shortestTrend = 4;
const longest = 24; // steps of time that a small line can show

export type CardTrend = { points: readonly TrendPoint[]; snapshots: readonly ObservationSnapshot[] };

/**
 * What `known` tells of the course a card's number took: earlier figures of the same indicator, area, unit and kind of period, in
 * equal steps, with gaps where there is none. Plans are no course. Null for fewer than `shortestTrend` figures.
 */
export function cardTrend(own: ObservationSnapshot, known: readonly ObservationSnapshot[]): CardTrend | null {
  const [facet] = facetsOf(own);
  if (facet === undefined || facet.startsWith('rank:') || !isPoint(own, facet)) return null;
  const earlier = new Map<number, ObservationSnapshot>();
  for (const each of known) {
    const steps = isPoint(each, facet) && isAlike(each, own, facet) ? stepsBefore(each.period, own.period) : null;
    // One figure a time: of two the first, which is the store's order.
    if (steps !== null && steps > 0 && !earlier.has(steps)) earlier.set(steps, each);
  }
  const { steps, step } = evenSteps([...earlier.keys()]);
  if (steps.length + 1 < shortestTrend) return null;
  const count = (steps.at(-1) ?? 0) / step;
  const points = Array.from({ length: count + 1 }, (_, index): TrendPoint => {
    const back = (count - index) * step;
    const found = back === 0 ? own : earlier.get(back);
    const period = found?.period ?? periodBefore(own.period, back) ?? '';
    return { period, figure: found === undefined ? null : { observationId: found.id, facet } };
  });
  return { points, snapshots: [own, ...steps.flatMap((each) => earlier.get(each) ?? [])] };
}

function isPoint(each: ObservationSnapshot, facet: Facet): boolean {
  return each.status !== 'plan' && numericValue(each, facet) !== null;
}

function isAlike(each: ObservationSnapshot, own: ObservationSnapshot, facet: Facet): boolean {
  const measured = facet !== 'value' || each.unit === own.unit;
  return each.indicatorId === own.indicatorId && each.area.code === own.area.code && measured;
}

/** As many of the nearest as fit, and the largest step that meets them all: census years lie ten apart. */
function evenSteps(given: readonly number[]): { steps: number[]; step: number } {
  const steps = [...given].sort((left, right) => left - right);
  while (steps.length > 0) {
    const step = steps.reduce(greatestCommonDivisor);
    if ((steps.at(-1) ?? 0) / step < longest) return { steps, step };
    steps.pop();
  }
  return { steps, step: 1 };
}

function greatestCommonDivisor(left: number, right: number): number {
  return right === 0 ? left : greatestCommonDivisor(right, left % right);
}
