import type { ChartBlock, Slide } from '#core/deck/deck.ts';
import { numericValue } from '#core/indicators/facets.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import { printPeriodOf } from '#core/indicators/period.ts';
import type { Builder } from '../builder.ts';
import { isExact } from '../exact.ts';
import { inTitle, statement, statements } from '../statement.ts';
import { titleWithin } from '../title-length.ts';
import { toldTogether } from '../told-together.ts';
import { cardsBesideChart, cardsBlock } from './cards.ts';

const fewest = 2; // cards beside a ring

/**
 * Shares as rings against their whole, because shares of different wholes don't belong on one axis: two that the source
 * states together of one time stand side by side; else the first one beside the facts that belong to it.
 */
export function shareSlides(facts: readonly ObservationSnapshot[], builder: Builder): Slide[] {
  const shares = facts.filter(isShare);
  const pair = pairOf(shares);
  const single = shares.find((share) => !pair.includes(share));
  return [
    ...(single === undefined ? [] : singleSlide(single, facts, builder)),
    ...(pair.length === 0 ? [] : [pairSlide(pair, builder)]),
  ];
}

function isShare(fact: ObservationSnapshot): boolean {
  const value = numericValue(fact, 'value');
  return fact.unit === '%' && value !== null && value >= 0 && value <= 100 && isExact(fact);
}

function pairOf(shares: readonly ObservationSnapshot[]): ObservationSnapshot[] {
  for (const left of shares) {
    const right = shares.find((other) => other !== left && other.period === left.period && toldTogether(left, other));
    if (right !== undefined) return [left, right];
  }
  return [];
}

/** Beside the facts told with the share; where these are too few, also the section's other leading ones. */
function singleSlide(share: ObservationSnapshot, facts: readonly ObservationSnapshot[], builder: Builder): Slide[] {
  const others = facts.filter((fact) => fact !== share);
  const near = others.filter((fact) => toldTogether(share, fact));
  const candidates = near.length >= fewest ? near : [...near, ...others.filter((fact) => !near.includes(fact))];
  const cards = cardsBesideChart(candidates, builder);
  if (cards.length < fewest) return [];
  return [
    builder.slide('chart-cards', titleWithin(statement(share, builder.phrases, inTitle), builder), {
      chart: ring(share, builder),
      figures: cardsBlock(cards, builder),
    }),
  ];
}

function pairSlide(pair: readonly ObservationSnapshot[], builder: Builder): Slide {
  const [left, right] = pair;
  return builder.slide('two-charts', titleWithin(statements(pair, builder.phrases, inTitle), builder), {
    ...(left === undefined ? {} : { left: ring(left, builder) }),
    ...(right === undefined ? {} : { right: ring(right, builder) }),
  });
}

function ring(share: ObservationSnapshot, { phrases, newId }: Builder): ChartBlock {
  return {
    kind: 'chart',
    id: newId(),
    chart: 'doughnut',
    heading: phrases.shareHeading(share.indicatorName, printPeriodOf(share, phrases.language)),
    categories: [share.shortName],
    series: [{ name: share.shortName, mark: 'slice', figures: [{ observationId: share.id, facet: 'value' }] }],
    highlight: 0,
    labels: true,
  };
}
