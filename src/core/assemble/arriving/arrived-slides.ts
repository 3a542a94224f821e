import type { Deck, Slide } from '#core/deck/deck.ts';
import { allSlides } from '#core/deck/find.ts';
import type { SlidePlace } from '#core/deck/commands/place-slides.ts';
import { facetsOf } from '#core/indicators/facets.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import { type Builder, createBuilder } from '../builder.ts';
import { say } from '../runs.ts';
import { cardSlides } from '../slides/cards.ts';
import { tableSlides } from '../slides/table.ts';
import { titleWithin } from '../title-length.ts';
import { shownOn } from '../topic-section.ts';
import { placedName } from '#core/indicators/placed-name.ts';
import { fittingSlides, overflowing } from './fitting-slides.ts';
import { placeOfTopic, sectionOfTopic, topicName, topicOrder } from './section-of-topic.ts';

/** What figures of a text add to a deck; `already` is how many of them its slides show. */
export type Arrival = {
  places: SlidePlace[];
  snapshots: ObservationSnapshot[];
  slides: Slide[]; // those of the places that show figures
  already: number;
};

const fewestOfElsewhere = 3; // facts of another area that are worth cards of their own

/**
 * Slides of figures that come into a deck, in the sections of their topics: cards as in an assembled briefing, their
 * words in the notes. What the deck shows already isn't repeated. Pure: ids come from `newId`.
 */
export function arrivedSlides(deck: Deck, figures: readonly ObservationSnapshot[], newId: () => string): Arrival {
  const shown = shownOn(allSlides(deck));
  const told = [...new Map(figures.map((figure) => [figure.id, figure])).values()].filter(
    (figure) => facetsOf(figure).length > 0,
  );
  const added = told.filter((figure) => !shown.has(figure.id));
  const builder = createBuilder({ ...deck, topics: [], length: 'detailed' }, added, newId);
  const topics = [...new Set(added.map((figure) => figure.topic))].sort(
    (left, right) => topicOrder(left) - topicOrder(right),
  );
  const arrived = topics.map((topic) => {
    const name = topicName(topic, deck.language);
    const slides = topicSlides(
      added.filter((figure) => figure.topic === topic),
      name,
      deck,
      builder,
    );
    return { place: placeFor(topic, name, slides, deck, builder), slides };
  });
  return {
    places: arrived.map(({ place }) => place),
    snapshots: added,
    slides: arrived.flatMap(({ slides }) => slides),
    already: told.length - added.length,
  };
}

/** A section that is made begins with its divider, as in an assembled briefing. */
function placeFor(topic: string, name: string, slides: readonly Slide[], deck: Deck, builder: Builder): SlidePlace {
  const section = sectionOfTopic(deck, topic);
  if (section !== null) return { sectionId: section.id, name: section.name, before: null, slides };
  const divider = builder.slide('section', [], {});
  return { sectionId: builder.newId(), name, before: placeOfTopic(deck, topic), slides: [divider, ...slides] };
}

function topicSlides(facts: readonly ObservationSnapshot[], name: string, deck: Deck, builder: Builder): Slide[] {
  const byArea = new Map<string, ObservationSnapshot[]>();
  for (const fact of facts) byArea.set(fact.area.code, [...(byArea.get(fact.area.code) ?? []), fact]);
  const own = byArea.get(deck.area.code) ?? [];
  byArea.delete(deck.area.code);
  const groups = [...byArea.values()];
  const large = groups.filter((group) => group.length >= fewestOfElsewhere);
  const scattered = groups.filter((group) => group.length < fewestOfElsewhere).flat();
  return [
    ...fittingSlides(own, (group) => ownCards(group, name, deck, builder), deck),
    ...large.flatMap((group) => fittingSlides(group, (part) => areaCards(part, name, deck, builder), deck)),
    ...fittingSlides(scattered, (part) => tableSlides(part.map(withArea), name, builder), deck),
  ];
}

function ownCards(facts: readonly ObservationSnapshot[], name: string, deck: Deck, builder: Builder): Slide[] {
  return cardSlides(facts, builder).map((slide) => withFittingTitle(slide, name, facts, deck, builder));
}

/** Cards don't name their area: those of another one stand on slides of their own, whose titles begin with it. */
function areaCards(facts: readonly ObservationSnapshot[], name: string, deck: Deck, builder: Builder): Slide[] {
  const area = facts[0]?.area.name ?? '';
  return cardSlides(facts, builder).map((slide) => {
    const title = titleWithin([say(builder.phrases.ofArea(area)), ...slide.title], builder);
    return withFittingTitle({ ...slide, title }, builder.phrases.ofArea(area) + name, facts, deck, builder);
  });
}

/** A message too long for its slide gives way to a heading. */
function withFittingTitle(
  slide: Slide,
  name: string,
  facts: readonly ObservationSnapshot[],
  deck: Deck,
  { phrases }: Builder,
): Slide {
  if (overflowing([slide], facts, deck, 'title') === 0) return slide;
  return { ...slide, title: [say(phrases.otherFigures(name, 1, 1))] };
}

/** Rows of several areas say which. */
function withArea(fact: ObservationSnapshot): ObservationSnapshot {
  return { ...fact, indicatorName: placedName(fact.area.name, fact.indicatorName) };
}
