import type { Slide } from '#core/deck/deck.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import type { Builder } from '../builder.ts';
import { statement } from '../statement.ts';
import { titleWithin } from '../title-length.ts';
import { cardsBlock } from './cards.ts';

/** One share alone as a ring against its whole, beside the section's other leading facts as cards. */
export function shareSlides(facts: readonly ObservationSnapshot[], builder: Builder): Slide[] {
  const shares = facts.filter((fact) => fact.unit === '%' && fact.value !== null);
  const [share] = shares;
  if (share === undefined || shares.length > 2) return [];
  const others = facts.filter((fact) => fact.id !== share.id && fact.salience === 'high').slice(0, 3);
  if (others.length < 2) return [];
  return [
    builder.slide('chart-cards', titleWithin(statement(share, builder.phrases, { growth: true, rank: true })), {
      chart: {
        kind: 'chart',
        id: builder.newId(),
        chart: 'doughnut',
        heading: `${share.indicatorName}（%）`,
        categories: [share.shortName],
        series: [{ name: share.shortName, mark: 'slice', figures: [{ observationId: share.id, facet: 'value' }] }],
        highlight: 0,
        labels: true,
      },
      figures: cardsBlock([share, ...others].slice(0, 3), builder),
    }),
  ];
}
