import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Deck } from '#core/deck/deck.ts';
import { deckSchema } from '#core/deck/deck-schema.ts';
import { applyDelta, deckDelta } from '#core/deck/delta.ts';
import { deltaSchema } from '#core/deck/delta-schema.ts';
import { createDocumentStore } from '#renderer/document/document-store.ts';
import { generatedDecks } from '#tests/pptx/any-deck.ts';
import { sampleDeck } from '#tests/sample-deck.ts';
import { anySession, runStep } from './deck-steps.ts';

/** As it is read again: without what is undefined. */
const asRead = (deck: Deck): unknown => JSON.parse(JSON.stringify(deck));

const decks = [await sampleDeck(), ...generatedDecks(3)];

test('main, told only what changed, has the deck of the window, whatever was done, undone and redone between', () => {
  fc.assert(
    fc.property(anySession(80), fc.constantFrom(...decks), (steps, deck) => {
      const store = createDocumentStore({ documentId: 'd', name: 'd', deck, saved: true });
      let told = deck;
      let main = deck;
      for (const [index, step] of steps.entries()) {
        runStep(store, step, index);
        if (step.third % 4 !== 0 && index < steps.length - 1) continue; // several steps at once
        const now = store.getState().deck;
        const line = JSON.stringify(deckDelta(told, now));
        const after = applyDelta(main, deltaSchema.parse(JSON.parse(line)));
        expect(after !== null && isDeepStrictEqual(asRead(after), asRead(now))).toBe(true);
        told = now;
        main = after ?? main;
      }
      expect(deckSchema.safeParse(main).success).toBe(true);
    }),
    { seed: 440200, numRuns: 20 },
  );
});

test('the same deck is an empty delta; one that names what the deck lacks does not fit', () => {
  const [deck] = decks as [(typeof decks)[number]];
  expect(deckDelta(deck, deck)).toEqual({});
  expect(applyDelta(deck, {})).toEqual(deck);
  expect(applyDelta(deck, { sections: ['none'] })).toBeNull();
  expect(applyDelta(deck, { sections: [{ id: 's', name: '', slides: ['none'] }] })).toBeNull();
  const [first] = deck.sections;
  if (first === undefined) throw new Error('a deck without sections');
  expect(applyDelta(deck, { sections: [first.id, first.id] })).toBeNull();
});
