import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assembleDeck } from '#core/assemble/assemble.ts';
import type { AssembleChoices } from '#core/assemble/choices.ts';
import { type BriefingLength, briefingLengths, slidesOfSection } from '#core/assemble/length.ts';
import type { Block, Deck, Run } from '#core/deck/deck.ts';
import { deckSchema } from '#core/deck/deck-schema.ts';
import { allSlides, figuresOfBlock, figuresOfSlide } from '#core/deck/find.ts';
import { plainText } from '#core/deck/plain-text.ts';
import { facetsOf } from '#core/indicators/facets.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import { layoutDeck } from '#core/layout/layout-deck.ts';
import { city, facts } from './any-facts.ts';

const choices = (language: 'zh-CN' | 'en', length: BriefingLength): AssembleChoices => ({
  title: '',
  subtitle: '',
  organisation: '',
  date: '2021-04-12',
  area: city,
  period: '2020',
  topics: ['overview', 'integration', 'innovation', 'ecology'],
  length,
  theme: 'danxia',
  language,
});

function assemble(
  given: readonly ObservationSnapshot[],
  language: 'zh-CN' | 'en' = 'zh-CN',
  length: BriefingLength = 'detailed',
): Deck | null {
  let next = 0;
  const answer = assembleDeck(choices(language, length), given, () => {
    next += 1;
    return `id-${next}`;
  });
  if (!answer.ok) expect(answer.failure.code).toBe('no-facts');
  return answer.ok ? answer.value : null;
}

function sentences(block: Block): (readonly Run[])[] {
  switch (block.kind) {
    case 'text':
      return block.paragraphs.map((paragraph) => paragraph.runs);
    case 'timeline':
      return block.events.map((event) => event.text);
    case 'table':
      return block.rows.flat().map((cell) => cell);
    default:
      return [];
  }
}

/** Periods in words are no figures: years, spans of years, months, quarters, a page of a list. */
const periods = /\d{4}([—–]\d{4})?年?|\d{1,2}月|Q\d|H\d|\(\d+ of \d+\)|\d{1,2}(th|st|nd|rd) Five-Year/g;

test('any facts make a valid deck that lays out, in both languages', () => {
  fc.assert(
    fc.property(facts, fc.constantFrom('zh-CN' as const, 'en' as const), (given, language) => {
      const deck = assemble(given, language);
      if (deck === null) return;
      const parsed = deckSchema.safeParse(deck);
      expect(parsed.error?.issues ?? []).toEqual([]);
      expect(layoutDeck(deck).scenes.length).toBe(allSlides(deck).length);
      for (const slide of allSlides(deck)) {
        if (Object.keys(slide.blocks).length > 0) expect(plainText(slide.title, deck)).not.toBe('');
        const loose = [slide.title, ...Object.values(slide.blocks).flatMap(sentences)]
          .flat()
          .filter((run) => run.kind === 'words')
          .filter((run) => /\d/.test(run.text.replace(periods, '')));
        // English counts of indicators are words too.
        if (language === 'zh-CN') expect(loose).toEqual([]);
      }
    }),
    { seed: 20203, numRuns: 200 },
  );
});

test('every headline and high fact of the area is shown, and the deck carries just what it shows', () => {
  fc.assert(
    fc.property(facts, (given) => {
      const deck = assemble(given);
      const telling = given.filter(
        (each) => each.area.code !== '000000' && each.topic !== 'elsewhere' && facetsOf(each).length > 0,
      );
      if (deck === null) {
        expect(telling).toEqual([]);
        return;
      }
      const shown = new Set(
        allSlides(deck)
          .flatMap(figuresOfSlide)
          .map((figure) => figure.observationId),
      );
      expect(new Set(Object.keys(deck.snapshots))).toEqual(shown);
      for (const { id, salience } of telling) {
        if (salience === 'headline' || salience === 'high') expect(shown.has(id), id).toBe(true);
      }
    }),
    { seed: 20204, numRuns: 200 },
  );
});

test('a shorter briefing has fewer slides a section, the ones that matter most, in the same order', () => {
  fc.assert(
    fc.property(facts, (given) => {
      const decks = briefingLengths.map((length) => assemble(given, 'zh-CN', length));
      const [short, usual, detailed] = decks.map((deck) => deck?.sections.slice(1, -1) ?? []);
      for (const [index, length] of briefingLengths.entries()) {
        const deck = decks[index];
        if (deck === null || deck === undefined) continue;
        const topics = deck.sections.slice(1, -1);
        for (const { slides } of topics) expect(slides.length).toBeLessThanOrEqual(1 + slidesOfSection[length]);
        const shown = new Set(
          allSlides(deck)
            .flatMap(figuresOfSlide)
            .map(({ observationId }) => observationId),
        );
        expect(new Set(Object.keys(deck.snapshots))).toEqual(shown);
      }
      detailed?.forEach((section, at) => {
        const told = (topic: typeof section | undefined) =>
          (topic?.slides ?? []).filter(({ template }) => template !== 'table').map(({ title }) => title);
        const [few, some, all] = [told(short?.[at]), told(usual?.[at]), told(section)];
        expect(some).toEqual(all.filter((title) => some.some((each) => isDeepStrictEqual(each, title))));
        expect(few[1] ?? null).toEqual(all[1] ?? null);
      });
    }),
    { seed: 20207, numRuns: 200 },
  );
});

test('the same facts and ids make the same deck', () => {
  fc.assert(
    fc.property(facts, (given) => {
      expect(assemble(given)).toEqual(assemble(structuredClone(given)));
    }),
    { seed: 20205, numRuns: 40 },
  );
});

test('no chart mixes units, and no bar stands for a number that is not exact', () => {
  fc.assert(
    fc.property(facts, (given) => {
      const deck = assemble(given);
      if (deck === null) return;
      const { problems } = layoutDeck(deck);
      expect(problems.filter((problem) => problem.code === 'chart-not-drawable')).toEqual([]);
      expect(problems.filter((problem) => problem.code === 'missing-figure')).toEqual([]);
      const charts = allSlides(deck).flatMap((slide) =>
        Object.values(slide.blocks).filter(({ kind }) => kind === 'chart'),
      );
      for (const { observationId, facet } of charts.flatMap(figuresOfBlock)) {
        if (facet === 'value') expect(deck.snapshots[observationId]?.qualifier).toBe('exact');
      }
    }),
    { seed: 20206, numRuns: 100 },
  );
});
