import type { KeyFigureCard } from '#core/deck/deck.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';

/** A card that shows what the observation has; it names its period when that is not the deck's own. */
export function makeCard(observation: ObservationSnapshot, deckPeriod: string): KeyFigureCard {
  return {
    observationId: observation.id,
    show: availableParts(observation).filter((part) => part !== 'period' || observation.period !== deckPeriod),
  };
}

export function availableParts(observation: ObservationSnapshot): KeyFigureCard['show'][number][] {
  return [
    ...(observation.growth === null ? [] : (['growth'] as const)),
    ...(observation.change === null ? [] : (['change'] as const)),
    ...(observation.ranks.length === 0 ? [] : (['ranks'] as const)),
    'period',
  ];
}
