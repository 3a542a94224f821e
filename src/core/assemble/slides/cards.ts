import { cardTrend } from '#core/deck/card-trend.ts';
import type { KeyFigureCard, KeyFiguresBlock, Slide } from '#core/deck/deck.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import type { Builder } from '../builder.ts';
import { ofMixedPeriods } from '../period-words.ts';
import { titleWithin } from '../title-length.ts';
import { cardsTitle } from '../titles.ts';

const most = 8;
const mostWithTrends = 4;
const mostRanks = 2; // beside a trend

/** Facts as cards, eight a slide at most and evenly shared out. */
export function cardSlides(facts: readonly ObservationSnapshot[], builder: Builder): Slide[] {
  const slides = Math.ceil(facts.length / most);
  const each = Math.ceil(facts.length / Math.max(1, slides));
  return Array.from({ length: slides }, (_, index) => {
    const group = facts.slice(index * each, (index + 1) * each);
    return builder.slide('key-figures', titleWithin(cardsTitle(group, builder.phrases), builder), {
      figures: withTrends(cardsBlock(group, builder), builder),
    });
  });
}

/** Cards name their periods when these differ among them or from the briefing's own. */
export function cardsBlock(facts: readonly ObservationSnapshot[], builder: Builder): KeyFiguresBlock {
  const { period } = builder.choices;
  const mixed = ofMixedPeriods(facts);
  const cards = facts.map((fact) => cardFor(fact, fact.period !== period || (mixed && !saysItsBase(fact))));
  return { kind: 'key-figures', id: builder.newId(), cards };
}

/** Cards in one row on a slide of their own have room for the course their numbers took. */
function withTrends(block: KeyFiguresBlock, builder: Builder): KeyFiguresBlock {
  const facts = block.cards.map(({ observationId }) => builder.facts.get(observationId));
  if (facts.length > mostWithTrends || facts.some((fact) => (fact?.ranks.length ?? 0) > mostRanks)) return block;
  const known = [...builder.facts.values()];
  const cards = block.cards.map((card, index): KeyFigureCard => {
    const fact = facts[index];
    const trend = fact === undefined ? null : cardTrend(fact, known);
    return trend === null ? card : { ...card, trend: trend.points };
  });
  return { ...block, cards };
}

/** A card that leads with a change says 比2015年; a second year beside it would confuse. */
function saysItsBase(fact: ObservationSnapshot): boolean {
  return fact.value === null && fact.change !== null && fact.change.base !== '';
}

function cardFor(fact: ObservationSnapshot, withPeriod: boolean): KeyFigureCard {
  const show: KeyFigureCard['show'] = [
    ...(fact.growth === null ? [] : (['growth'] as const)),
    ...(fact.change === null ? [] : (['change'] as const)),
    ...(fact.ranks.length === 0 ? [] : (['ranks'] as const)),
    ...(withPeriod ? (['period'] as const) : []),
  ];
  return { observationId: fact.id, show };
}

/** As many of the facts as stand legibly under one another beside a chart: the more lines each has, the fewer. */
export function cardsBesideChart(facts: readonly ObservationSnapshot[], { choices }: Builder): ObservationSnapshot[] {
  const lines = (fact: ObservationSnapshot) =>
    (fact.growth !== null || fact.change !== null ? 1 : 0) +
    fact.ranks.length +
    (fact.period === choices.period ? 0 : 1) -
    (fact.value === null ? 1 : 0); // then one of them stands large in the value's place
  const shown = facts.slice(0, 3);
  const most = Math.max(0, ...shown.map(lines));
  return shown.slice(0, most <= 1 ? 3 : most <= 3 ? 2 : 0);
}
