import type { Slide } from '#core/deck/deck.ts';
import { numericValue } from '#core/indicators/facets.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import { printPeriodOf } from '#core/indicators/period.ts';
import { parseUnit, unitName } from '#core/indicators/unit.ts';
import type { Builder } from '../builder.ts';
import { isExact } from '../exact.ts';
import { inFull, statement, statements, valueOnly } from '../statement.ts';
import { titleWithin } from '../title-length.ts';
import { toldTogether } from '../told-together.ts';
import { ofOneMatter } from '../wording.ts';
import { barsBlock } from './bars.ts';
import { cardsBesideChart, cardsBlock } from './cards.ts';

const fewest = 2; // cards beside the chart

/**
 * A total and what was added to it, as the source prints both (总面积, 其中新增). What there was before is not drawn: it
 * would have to be computed.
 */
export function incrementSlides(facts: readonly ObservationSnapshot[], builder: Builder): Slide[] {
  return facts.flatMap((total) => {
    const added = facts.find((fact) => isIncrementOf(fact, total));
    return added === undefined ? [] : [incrementSlide(total, added, facts, builder)];
  });
}

function isIncrementOf(added: ObservationSnapshot, total: ObservationSnapshot): boolean {
  const [part, whole] = [numericValue(added, 'value'), numericValue(total, 'value')];
  return (
    part !== null &&
    whole !== null &&
    part < whole &&
    part > 0 &&
    added.unit === total.unit &&
    added.period === total.period &&
    added.area.code === total.area.code &&
    isExact(added) &&
    isExact(total) &&
    /新增|增加/.test(added.indicatorName) &&
    !/新增|增加/.test(total.indicatorName) &&
    ofOneMatter(total.indicatorName, added.indicatorName) &&
    toldTogether(total, added)
  );
}

function incrementSlide(
  total: ObservationSnapshot,
  added: ObservationSnapshot,
  facts: readonly ObservationSnapshot[],
  builder: Builder,
): Slide {
  const { phrases, choices } = builder;
  const quantity = parseUnit(total.unit)?.quantity;
  const alike = cardsBesideChart(
    facts
      .filter((fact) => fact !== total && fact !== added && quantity !== undefined && quantity !== 'count')
      .filter((fact) => fact.value !== null && parseUnit(fact.unit)?.quantity === quantity),
    builder,
  );
  const title = titleWithin(statements([total, added], phrases, valueOnly), builder);
  const chart = barsBlock(
    {
      chart: 'column',
      heading: phrases.inUnit(
        `${total.indicatorName}${phrases.comma}${printPeriodOf(total, choices.language)}`,
        unitName(total.unit, choices.language),
      ),
      facts: [total, added],
      facet: 'value',
      name: (fact) => (fact === added ? phrases.ofWhich(fact.shortName) : fact.shortName),
      highlight: 1,
    },
    builder,
  );
  if (alike.length >= fewest) {
    return builder.slide('chart-cards', title, { chart, figures: cardsBlock(alike, builder) });
  }
  return builder.slide('chart-takeaway', title, {
    chart,
    text: {
      kind: 'text',
      id: builder.newId(),
      paragraphs: [total, added].map((fact) => ({ bullet: true, runs: statement(fact, phrases, inFull) })),
    },
  });
}
