import type { KeyFigureCard, KeyFiguresBlock, Slide } from '#core/deck/deck.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import type { Builder } from '../builder.ts';
import { titleWithin } from '../title-length.ts';
import { cardsTitle } from '../titles.ts';

const most = 8;

/** Facts as cards, eight a slide at most and evenly shared out. */
export function cardSlides(facts: readonly ObservationSnapshot[], builder: Builder): Slide[] {
  const slides = Math.ceil(facts.length / most);
  const each = Math.ceil(facts.length / Math.max(1, slides));
  return Array.from({ length: slides }, (_, index) => {
    const group = facts.slice(index * each, (index + 1) * each);
    return builder.slide('key-figures', titleWithin(cardsTitle(group, builder.phrases)), {
      figures: cardsBlock(group, builder),
    });
  });
}

export function cardsBlock(facts: readonly ObservationSnapshot[], builder: Builder): KeyFiguresBlock {
  return {
    kind: 'key-figures',
    id: builder.newId(),
    cards: facts.map((fact) => cardFor(fact, builder.choices.period)),
  };
}

/** A card names its period when it is not the briefing's own. */
function cardFor(fact: ObservationSnapshot, period: string): KeyFigureCard {
  const show: KeyFigureCard['show'] = [
    ...(fact.growth === null ? [] : (['growth'] as const)),
    ...(fact.change === null ? [] : (['change'] as const)),
    ...(fact.ranks.length === 0 ? [] : (['ranks'] as const)),
    ...(fact.period === period ? [] : (['period'] as const)),
  ];
  return { observationId: fact.id, show };
}
