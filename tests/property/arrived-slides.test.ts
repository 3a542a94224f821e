import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arrivedSlides } from '#core/assemble/arriving/arrived-slides.ts';
import { assembleDeck } from '#core/assemble/assemble.ts';
import type { Deck } from '#core/deck/deck.ts';
import { deckSchema } from '#core/deck/deck-schema.ts';
import { allSlides, figuresOfSlide } from '#core/deck/find.ts';
import { plainText } from '#core/deck/plain-text.ts';
import { facetsOf } from '#core/indicators/facets.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import { layoutDeck } from '#core/layout/layout-deck.ts';
import { createDocumentStore } from '#renderer/document/document-store.ts';
import { city, facts } from './any-facts.ts';

/** As the store keeps them: short names have at most ten characters, and text cut from a page has no empty quotation. */
const arriving = facts.map((all) =>
  all.map((each): ObservationSnapshot => ({ ...each, id: `new-${each.id}`, shortName: each.shortName.slice(0, 10) })),
);
const standing = facts.map((all) =>
  all.map((each): ObservationSnapshot => ({ ...each, shortName: each.shortName.slice(0, 10) })),
);
const language = fc.constantFrom('zh-CN' as const, 'en' as const);

function ids(): () => string {
  let next = 0;
  return () => {
    next += 1;
    return `id-${next}`;
  };
}

function deckOf(given: readonly ObservationSnapshot[], spoken: 'zh-CN' | 'en'): Deck {
  const choices = {
    ...{ title: '示例', subtitle: '', organisation: '', date: '2021-04-12', area: city, period: '2020' },
    ...{ topics: ['overview', 'ecology'], length: 'detailed' as const, theme: 'danxia' as const, language: spoken },
  };
  const answer = assembleDeck(choices, given, ids());
  if (answer.ok) return answer.value;
  const { topics: _topics, length: _length, ...deck } = { ...choices, id: 'empty', upDown: 'red-up' as const };
  return { ...deck, sections: [], snapshots: {}, assets: {} };
}

function arrive(deck: Deck, figures: readonly ObservationSnapshot[]) {
  const newId = ids();
  const arrival = arrivedSlides(deck, figures, () => `arrived-${newId()}`);
  const store = createDocumentStore({ documentId: 'd', name: 'd', deck, saved: true });
  const { places, snapshots } = arrival;
  store.run('placeSlides', { places, snapshots });
  return { arrival, store, after: store.getState().deck };
}

test('any figures come into any deck: valid, laid out, one step, and undoing it gives the deck before', () => {
  fc.assert(
    fc.property(standing, arriving, language, (given, figures, spoken) => {
      const deck = deckOf(given, spoken);
      const { store, after, arrival } = arrive(deck, figures);
      expect(deckSchema.safeParse(after).error?.issues ?? []).toEqual([]);
      expect(store.getState().history.past.length).toBe(arrival.slides.length > 0 ? 1 : 0);
      store.undo();
      expect(store.getState().deck).toBe(deck);
    }),
    { seed: 20207, numRuns: 100 },
  );
});

test('every figure that arrives is shown once as the snapshot says, and nothing that was there is changed', () => {
  fc.assert(
    fc.property(standing, arriving, language, (given, figures, spoken) => {
      const deck = deckOf(given, spoken);
      const { after, arrival } = arrive(deck, [...figures, ...figures]);
      const added = allSlides(after).filter((slide) => slide.id.startsWith('arrived-'));
      const old = allSlides(after).filter((slide) => !slide.id.startsWith('arrived-'));
      expect(old).toEqual(allSlides(deck));
      const told = figures.filter((figure) => facetsOf(figure).length > 0);
      const shown = added.map((slide) => new Set(figuresOfSlide(slide).map((figure) => figure.observationId)));
      for (const figure of told) {
        expect(shown.filter((on) => on.has(figure.id)).length, figure.id).toBe(1);
        expect(after.snapshots[figure.id]).toBe(figure);
      }
      expect(arrival.snapshots.length).toBe(told.length);
      for (const slide of arrival.slides) {
        expect(plainText(slide.title, after)).not.toBe('');
        expect(slide.notes).not.toBe('');
      }
      // A second arrival of the same figures has nothing to add.
      const again = arrive(after, figures);
      expect(again.after).toBe(after);
      expect(again.arrival.already).toBe(told.length);
    }),
    { seed: 20208, numRuns: 100 },
  );
});

test('what arrives fits its slides', () => {
  fc.assert(
    fc.property(arriving, language, (figures, spoken) => {
      const { after } = arrive(deckOf([], spoken), figures);
      const { problems } = layoutDeck(after);
      expect(problems.filter(({ code }) => code === 'overflow' || code === 'missing-figure')).toEqual([]);
    }),
    { seed: 20209, numRuns: 150 },
  );
});
