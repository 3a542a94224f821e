import { failure, type Result, success } from '#contract/result.ts';
import type { Deck, Section } from '#core/deck/deck.ts';
import { allSlides } from '#core/deck/find.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import { printPeriod } from '#core/indicators/period.ts';
import { type Builder, createBuilder } from './builder.ts';
import type { AssembleChoices } from './choices.ts';
import { shownOn, topicSection } from './topic-section.ts';

/**
 * Makes a briefing from facts of the store: cover, contents, a section a topic, sources and closing. What a slide shows is
 * chosen by the shape of the facts (units, ranks, growth, periods, what the source tells together), never by particular
 * indicators, so any city's facts will do. Pure: ids come from `newId`. Fails with `no-facts` when no topic has a fact of the area.
 */
export function assembleDeck(
  choices: AssembleChoices,
  facts: readonly ObservationSnapshot[],
  newId: () => string,
): Result<Deck> {
  const builder = createBuilder(choices, facts, newId);
  const sections = [...new Set(choices.topics)].flatMap((topic) => topicSection(topic, facts, builder));
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

function usedSnapshots(deck: Deck, builder: Builder): Deck['snapshots'] {
  const ids = shownOn(allSlides(deck));
  return Object.fromEntries(
    [...ids].flatMap((id) => {
      const fact = builder.facts.get(id);
      return fact === undefined ? [] : [[id, fact]];
    }),
  );
}
