import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Deck } from '#core/deck/deck.ts';
import { allSlides } from '#core/deck/find.ts';
import { compareDecks } from '#core/deck-difference/compare-decks.ts';
import type { DifferenceKind } from '#core/deck-difference/difference.ts';
import { differenceSentence } from '#core/deck-difference/difference-sentence.ts';
import { same } from '#core/deck-difference/same.ts';
import { createDocumentStore } from '#renderer/document/document-store.ts';
import { generatedDecks } from '#tests/pptx/any-deck.ts';
import { sampleDeck } from '#tests/sample-deck.ts';
import { anySession, runStep } from './deck-steps.ts';

const decks = [await sampleDeck(), ...generatedDecks(3)];
const count = (found: ReturnType<typeof compareDecks>, kind: DifferenceKind) =>
  found.filter((each) => each.kind === kind).length;

/** What of a deck a person sees: figures that no slide shows are not among it. */
const seen = ({ sections, ...deck }: Deck) => ({ ...deck, id: '', snapshots: {}, assets: {}, sections });

test('every session is told: nothing where nothing differs, slides that came and went in balance, both ways alike', () => {
  fc.assert(
    fc.property(anySession(25), fc.constantFrom(...decks), (steps, before) => {
      const store = createDocumentStore({ documentId: 'd', name: 'd', deck: before, saved: true });
      for (const [index, step] of steps.entries()) runStep(store, step, index);
      const after = store.getState().deck;
      const found = compareDecks(before, after);
      const back = compareDecks(after, before);

      expect(compareDecks(after, after)).toEqual([]);
      if (found.length === 0) expect(same(seen(before), seen(after))).toBe(true);
      const [added, removed] = [count(found, 'slide-added'), count(found, 'slide-removed')];
      expect(allSlides(after).length - allSlides(before).length).toBe(added - removed);
      expect([count(back, 'slide-removed'), count(back, 'slide-added')]).toEqual([added, removed]);
      expect(count(back, 'figure-value')).toBe(count(found, 'figure-value'));
      expect(count(back, 'slide-moved')).toBe(count(found, 'slide-moved'));
      for (const difference of found) {
        for (const language of ['zh-CN', 'en'] as const) {
          const sentence = differenceSentence(difference, language);
          expect(sentence).toMatch(language === 'en' ? /\.$/ : /。$/);
          expect(sentence).not.toMatch(/undefined|null|\n/);
        }
      }
    }),
    { seed: 440200, numRuns: 60 },
  );
});
