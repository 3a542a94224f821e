import type { Section, Slide } from '#core/deck/deck.ts';
import { figuresOfSlide } from '#core/deck/find.ts';
import { facetsOf } from '#core/indicators/facets.ts';
import type { Area, ObservationSnapshot } from '#core/indicators/observation.ts';
import { topicOf } from '#core/indicators/topics.ts';
import type { Builder } from './builder.ts';
import { keptSlides, type SlideGroup } from './length.ts';
import { primaryFacts } from './primary.ts';
import { areaSlides } from './slides/areas.ts';
import { cardSlides } from './slides/cards.ts';
import { comparisonSlides } from './slides/comparison.ts';
import { growthSlides } from './slides/growth.ts';
import { incrementSlides } from './slides/increment.ts';
import { planPeriodSlides } from './slides/plan-period.ts';
import { seriesSlides } from './slides/series.ts';
import { shareSlides } from './slides/share.ts';
import { tableSlides } from './slides/table.ts';
import { themeSlides } from './slides/theme.ts';
import { timelineSlides } from './slides/timeline.ts';

/** Facts of the province or the country serve as context; facts of the area and its parts are the briefing. */
function isContext(fact: ObservationSnapshot, { code }: Area): boolean {
  const stem = code.replace(/(00)+$/, '');
  return fact.area.code !== code && !(stem.length >= 4 && fact.area.code.startsWith(stem));
}

const mostOnCards = 8; // facts that one slide of cards shows, so that a table would only repeat them

const salienceOrder = { headline: 0, high: 1, normal: 2, low: 3 };

/** The section of one topic: a divider, then the slides whose rules find facts of their shape. None without a fact of the area. */
export function topicSection(topic: string, facts: readonly ObservationSnapshot[], builder: Builder): Section[] {
  const { choices } = builder;
  const known = topicOf(topic);
  const name = known === null ? topic : choices.language === 'en' ? known.nameEn : known.nameZh;
  // Array.sort is stable, so facts of one salience keep the store's order.
  const ofTopic = factsOfTopic(topic, facts, choices.area).sort(
    (left, right) => salienceOrder[left.salience] - salienceOrder[right.salience],
  );
  if (ofTopic.length === 0) return [];
  const primary = primaryFacts(ofTopic, choices);
  const leading = primary.filter((fact) => fact.salience === 'headline' || fact.salience === 'high');
  const told = primary.filter((fact) => fact.salience !== 'low');
  const lesser = told.filter((fact) => !leading.includes(fact));
  const context = facts.filter((fact) => fact.topic === topic && isContext(fact, choices.area));
  const series = seriesSlides([...ofTopic, ...context], builder);
  const areas = areaSlides(ofTopic, builder);
  const plans = planPeriodSlides(lesser, builder);
  const charted = shownOn([...series, ...areas]);
  const planned = shownOn(plans);
  // Without leading facts the cards hold what there is, except what the plan's own cards hold.
  const onCards = leading.length > 0 ? leading : told.filter((fact) => !planned.has(fact.id));
  const divider = builder.slide('section', [], {});
  // In the order they are told, which is also the order in which they matter.
  const telling = [
    cardSlides(onCards, builder),
    growthSlides(leading, builder),
    series,
    areas,
    shareSlides(leading, builder),
    plans,
    themeSlides(
      leading,
      lesser.filter((fact) => !planned.has(fact.id)),
      builder,
    ),
    incrementSlides(told, builder),
    comparisonSlides(
      told.filter((fact) => fact.salience !== 'headline' && !charted.has(fact.id)),
      name,
      builder,
    ),
    timelineSlides(told, builder),
  ].map((slides): SlideGroup => ({ slides }));
  // The table holds every fact told one by one and what no slide before it shows.
  const before = keptSlides(telling, choices.length);
  const shown = shownOn(before);
  const rows = ofTopic.filter((fact) => primary.includes(fact) || !shown.has(fact.id));
  const onlyCards = rows.every((fact) => onCards.includes(fact) && shown.has(fact.id)) && rows.length <= mostOnCards;
  const table = { slides: onlyCards ? [] : tableSlides(rows, name, builder), whole: true };
  const slides = keptSlides([{ slides: before, whole: true }, table], choices.length);
  return [{ id: builder.newId(), name, slides: [divider, ...slides] }];
}

/** What a section of the topic tells: facts of the area and its parts that say something, as a new array. */
export function factsOfTopic(topic: string, facts: readonly ObservationSnapshot[], area: Area): ObservationSnapshot[] {
  return facts.filter((fact) => fact.topic === topic && !isContext(fact, area) && facetsOf(fact).length > 0);
}

/** Observations the slides show. */
export function shownOn(slides: readonly Slide[]): Set<string> {
  return new Set(slides.flatMap(figuresOfSlide).map((figure) => figure.observationId));
}
