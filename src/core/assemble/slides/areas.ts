import type { Slide } from '#core/deck/deck.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import { printPeriodOf } from '#core/indicators/period.ts';
import { unitName } from '#core/indicators/unit.ts';
import type { Builder } from '../builder.ts';
import { isExact } from '../exact.ts';
import { say } from '../runs.ts';
import { inFull, statement } from '../statement.ts';
import { titleWithin } from '../title-length.ts';
import { placedName } from '#core/indicators/placed-name.ts';
import { barsBlock, ranked } from './bars.ts';

const fewest = 3;
const most = 20; // bars; a comparison that leaves areas out would mislead
const mostTold = 4;

/** One indicator in the parts of the area (counties of a city), largest first. */
export function areaSlides(facts: readonly ObservationSnapshot[], builder: Builder): Slide[] {
  const groups = new Map<string, ObservationSnapshot[]>();
  for (const fact of facts) {
    if (fact.value === null || fact.area.code === builder.choices.area.code || !isExact(fact)) continue;
    const key = `${fact.indicatorId} ${fact.period} ${fact.periodBasis} ${fact.unit}`;
    groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  return [...groups.values()]
    .filter((group) => group.length >= fewest && group.length <= most)
    .filter((group) => new Set(group.map((fact) => fact.area.code)).size === group.length)
    .map((group) => areaSlide(ranked(group, 'value'), builder));
}

function areaSlide(facts: readonly ObservationSnapshot[], builder: Builder): Slide {
  const { phrases, choices } = builder;
  const told = (fact: ObservationSnapshot) =>
    statement({ ...fact, ranks: [] }, phrases, inFull, placedName(fact.area.name, fact.indicatorName));
  const [top] = facts;
  const title = top === undefined ? [] : [...told(top), say(phrases.firstOfAreas(facts.length))];
  const heading =
    top === undefined ? '' : `${top.indicatorName}${phrases.comma}${printPeriodOf(top, choices.language)}`;
  return builder.slide('chart-takeaway', titleWithin(title, builder), {
    chart: barsBlock(
      {
        chart: 'bar',
        heading: phrases.inUnit(heading, unitName(top?.unit ?? '', choices.language)),
        facts,
        facet: 'value',
        name: (fact) => fact.area.shortName,
        highlight: 0,
      },
      builder,
    ),
    text: {
      kind: 'text',
      id: builder.newId(),
      paragraphs: facts.slice(0, mostTold).map((fact) => ({ bullet: true, runs: told(fact) })),
    },
  });
}
