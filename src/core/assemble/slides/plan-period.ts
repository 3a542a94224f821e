import type { Slide } from '#core/deck/deck.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import { printPeriodOf } from '#core/indicators/period.ts';
import type { Builder } from '../builder.ts';
import { say } from '../runs.ts';
import { inTitle, statements } from '../statement.ts';
import { titleWithin } from '../title-length.ts';
import { cardsBlock } from './cards.ts';

const fewest = 3;
const most = 8;

/** What was done over a plan period: facts that the source prints for the same span of years, as cards. */
export function planPeriodSlides(facts: readonly ObservationSnapshot[], builder: Builder): Slide[] {
  const groups = new Map<string, ObservationSnapshot[]>();
  for (const fact of facts.filter(isOfPlanPeriod)) groups.set(fact.period, [...(groups.get(fact.period) ?? []), fact]);
  return [...groups.values()]
    .filter((group) => group.length >= fewest)
    .map((group) => {
      const shown = group.slice(0, most);
      const { choices, phrases } = builder;
      const period = group.slice(0, 1).map((fact) => say(phrases.inPeriod(printPeriodOf(fact, choices.language))));
      const title = [...period, ...statements(shown.slice(0, 2), phrases, inTitle)];
      return builder.slide('key-figures', titleWithin(title, builder), { figures: cardsBlock(shown, builder) });
    });
}

function isOfPlanPeriod(fact: ObservationSnapshot): boolean {
  return /^\d{4}\/\d{4}$/.test(fact.period) && fact.periodBasis === 'printed' && fact.status === 'normal';
}
