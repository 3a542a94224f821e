import type { ChartBlock } from '#core/deck/deck.ts';
import { numericValue } from '#core/indicators/facets.ts';
import type { Facet, ObservationSnapshot } from '#core/indicators/observation.ts';
import type { Builder } from '../builder.ts';

type Bars = {
  chart: 'bar' | 'column';
  heading: string;
  facts: readonly ObservationSnapshot[];
  facet: Facet;
  name: (fact: ObservationSnapshot) => string;
  highlight: number | null;
};

/** One series of bars, one bar a fact, in the order given. */
export function barsBlock({ chart, heading, facts, facet, name, highlight }: Bars, builder: Builder): ChartBlock {
  const { phrases } = builder;
  return {
    kind: 'chart',
    id: builder.newId(),
    chart,
    heading,
    categories: facts.map(name),
    series: [
      {
        name: facet === 'growth' ? phrases.growthSeries : phrases.valueSeries,
        mark: 'column',
        figures: facts.map((fact) => ({ observationId: fact.id, facet })),
      },
    ],
    highlight,
    labels: true,
  };
}

/** Largest first. */
export function ranked(facts: readonly ObservationSnapshot[], facet: Facet): ObservationSnapshot[] {
  const amount = (fact: ObservationSnapshot) => numericValue(fact, facet) ?? 0;
  return [...facts].sort((left, right) => amount(right) - amount(left));
}
