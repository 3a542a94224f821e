import { failure, type Result, success } from '#contract/result.ts';
import type { Deck, Section, Slide } from '#core/deck/deck.ts';
import { allSlides, figuresOfSlide } from '#core/deck/find.ts';
import { facetsOf } from '#core/indicators/facets.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import { printPeriod } from '#core/indicators/period.ts';
import { topicOf } from '#core/indicators/topics.ts';
import { type Builder, createBuilder } from './builder.ts';
import type { AssembleChoices } from './choices.ts';
import { primaryFacts } from './primary.ts';
import { areaSlides } from './slides/areas.ts';
import { cardSlides } from './slides/cards.ts';
import { comparisonSlides } from './slides/comparison.ts';
import { growthSlides } from './slides/growth.ts';
import { incrementSlides } from './slides/increment.ts';
import { isOfPlanPeriod, planPeriodSlides } from './slides/plan-period.ts';
import { seriesSlides } from './slides/series.ts';
import { shareSlides } from './slides/share.ts';
import { tableSlides } from './slides/table.ts';
import { themeSlides } from './slides/theme.ts';
import { timelineSlides } from './slides/timeline.ts';

/**
 * Makes a briefing from facts of the store: cover, contents, a section a topic, sources and closing. What a slide shows is
 * chosen by the shape of the facts (units, ranks, growth, periods), never by what an indicator is called, so any city's
 * facts will do. Pure: ids come from `newId`. Fails with `no-facts` when no topic has a fact of the area.
 */
export function assembleDeck(
  choices: AssembleChoices,
  facts: readonly ObservationSnapshot[],
  newId: () => string,
): Result<Deck> {
  const builder = createBuilder(choices, facts, newId);
  const own = facts.filter((fact) => !isContext(fact, choices));
  const sections = choices.topics.flatMap((topic) => topicSection(topic, own, facts, builder));
  if (sections.length === 0) {
    return failure('no-facts', { area: choices.area.name, period: printPeriod(choices.period, choices.language) });
  }

  const { phrases } = builder;
  const opening: Section = {
    id: newId(),
    name: phrases.opening,
    slides: [builder.slide('cover', [], {}), builder.slide('contents', [], {})],
  };
  const ending: Section = {
    id: newId(),
    name: phrases.ending,
    slides: [builder.slide('sources', [], {}), builder.slide('closing', [], {})],
  };
  const topicNames = sections.map((section) => section.name);
  const deck: Deck = {
    id: newId(),
    title: choices.title || phrases.deckTitle(choices.area.name, printPeriod(choices.period, choices.language)),
    subtitle: choices.subtitle || phrases.deckSubtitle(topicNames),
    organisation: choices.organisation,
    date: choices.date,
    area: choices.area,
    period: choices.period,
    language: choices.language,
    theme: choices.theme,
    upDown: 'red-up',
    sections: [opening, ...sections, ending],
    snapshots: {},
    assets: {},
  };
  return success({ ...deck, snapshots: usedSnapshots(deck, builder) });
}

/** Facts of the province or the country serve as context; facts of the area and its parts are the briefing. */
function isContext(fact: ObservationSnapshot, choices: AssembleChoices): boolean {
  const { code } = choices.area;
  const stem = code.replace(/(00)+$/, '');
  return fact.area.code !== code && !(stem.length >= 4 && fact.area.code.startsWith(stem));
}

const salienceOrder = { headline: 0, high: 1, normal: 2, low: 3 };

function topicSection(
  topic: string,
  own: readonly ObservationSnapshot[],
  all: readonly ObservationSnapshot[],
  builder: Builder,
): Section[] {
  const { choices } = builder;
  const known = topicOf(topic);
  const name = known === null ? topic : choices.language === 'en' ? known.nameEn : known.nameZh;
  // Array.sort is stable, so facts of one salience keep the store's order.
  const ofTopic = own
    .filter((fact) => fact.topic === topic && facetsOf(fact).length > 0)
    .sort((left, right) => salienceOrder[left.salience] - salienceOrder[right.salience]);
  if (ofTopic.length === 0) return [];
  const primary = primaryFacts(ofTopic, choices);
  const leading = primary.filter((fact) => fact.salience === 'headline' || fact.salience === 'high');
  const told = primary.filter((fact) => fact.salience !== 'low');
  const lesser = told.filter((fact) => !leading.includes(fact));
  const context = all.filter((fact) => fact.topic === topic && isContext(fact, choices));
  const slides: Slide[] = [
    builder.slide('section', [], {}),
    ...cardSlides(leading.length > 0 ? leading : told, builder),
    ...growthSlides(leading, builder),
    ...seriesSlides([...ofTopic, ...context], builder),
    ...areaSlides(ofTopic, builder),
    ...shareSlides(leading, builder),
    ...planPeriodSlides(lesser, builder),
    ...themeSlides(
      leading,
      lesser.filter((fact) => !isOfPlanPeriod(fact)),
      builder,
    ),
    ...incrementSlides(told, builder),
    ...comparisonSlides(
      told.filter((fact) => fact.salience !== 'headline'),
      name,
      builder,
    ),
    ...timelineSlides(told, builder),
  ];
  // The table holds every fact told one by one and what no slide before it shows.
  const shown = new Set(slides.flatMap(figuresOfSlide).map((figure) => figure.observationId));
  const rows = ofTopic.filter((fact) => primary.includes(fact) || !shown.has(fact.id));
  const complete = rows.every((fact) => leading.includes(fact));
  return [{ id: builder.newId(), name, slides: [...slides, ...(complete ? [] : tableSlides(rows, name, builder))] }];
}

function usedSnapshots(deck: Deck, builder: Builder): Deck['snapshots'] {
  const ids = new Set(
    allSlides(deck)
      .flatMap(figuresOfSlide)
      .map((figure) => figure.observationId),
  );
  return Object.fromEntries(
    [...ids].flatMap((id) => {
      const fact = builder.facts.get(id);
      return fact === undefined ? [] : [[id, fact]];
    }),
  );
}
