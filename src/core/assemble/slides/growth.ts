import type { Slide } from '#core/deck/deck.ts';
import { numericValue } from '#core/indicators/facets.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import { printPeriod } from '#core/indicators/period.ts';
import type { Builder } from '../builder.ts';
import { figure, nameOf, say } from '../runs.ts';
import { statement } from '../statement.ts';

/** Published growth of several indicators side by side; none of it is computed. */
export function growthSlides(facts: readonly ObservationSnapshot[], builder: Builder): Slide[] {
  const { choices, phrases } = builder;
  const grown = facts.filter((fact) => fact.growth !== null && fact.period === choices.period);
  if (grown.length < 2) return [];
  const values = grown.map((fact) => numericValue(fact, 'growth') ?? Number.NEGATIVE_INFINITY);
  const highest = values.indexOf(Math.max(...values));
  const fastest = grown[highest];
  const alone = values.filter((value) => value === values[highest]).length === 1;
  if (fastest === undefined) return [];
  const title = alone
    ? [say(nameOf(fastest)), figure(fastest, 'growth'), say(phrases.fastest(grown.length))]
    : [say(nameOf(fastest)), figure(fastest, 'growth')];
  return [
    builder.slide('chart-takeaway', title, {
      chart: {
        kind: 'chart',
        id: builder.newId(),
        chart: 'column',
        heading: phrases.growthHeading(choices.area.name, printPeriod(choices.period, choices.language)),
        categories: grown.map((fact) => fact.shortName),
        series: [
          {
            name: phrases.growthSeries,
            mark: 'column',
            figures: grown.map((fact) => ({ observationId: fact.id, facet: 'growth' as const })),
          },
        ],
        highlight: alone ? highest : null,
        labels: true,
      },
      text: {
        kind: 'text',
        id: builder.newId(),
        paragraphs: grown.map((fact) => ({
          bullet: true,
          runs: statement(fact, phrases, { growth: true, rank: true }),
        })),
      },
    }),
  ];
}
