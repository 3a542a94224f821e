import { expect, test } from 'vitest';
import type { Deck } from '#core/deck/deck.ts';
import { allSlides } from '#core/deck/find.ts';
import { createDocumentStore, isDirty } from '#renderer/document/document-store.ts';
import { stepAt } from '#renderer/document/history.ts';
import { enlargeDeck, sampleDeck } from '#tests/sample-deck.ts';

const deck = await sampleDeck();
const slideId = allSlides(deck)[3]?.id ?? '';
const open = () => createDocumentStore({ documentId: 'd', name: '简报', deck, saved: true });

test('a typing burst is one step; ending the gesture starts the next', () => {
  const store = open();
  for (const notes of ['一', '一二', '一二三']) store.run('setNotes', { slideId, notes }, { merge: 'notes' });
  expect(store.getState().history.past.length).toBe(1);
  store.endGesture();
  store.run('setNotes', { slideId, notes: '四' }, { merge: 'notes' });
  expect(store.getState().history.past.length).toBe(2);
  store.undo();
  store.undo();
  expect(store.getState().deck).toBe(deck);
});

test('a command that changes nothing is no step and keeps redo', () => {
  const store = open();
  store.run('setNotes', { slideId, notes: '改' });
  store.undo();
  store.run('setTitle', { slideId: 'unknown', title: [] });
  expect(store.getState().history.future.length).toBe(1);
});

test('dirty means: not what the file holds', () => {
  const store = open();
  expect(isDirty(store.getState())).toBe(false);
  store.run('setNotes', { slideId, notes: '改' });
  expect(isDirty(store.getState())).toBe(true);
  store.undo();
  expect(isDirty(store.getState())).toBe(false);
  store.run('setNotes', { slideId, notes: '改' });
  store.markSaved('简报', store.getState().deck);
  expect(isDirty(store.getState())).toBe(false);
});

test('selection comes back with the step it belonged to, and some slide stays selected', () => {
  const store = open();
  store.select({ slideIds: [slideId], slot: 'figures' });
  store.run('deleteSlides', { slideIds: [slideId] });
  expect(store.getState().selection.slideIds).toEqual([allSlides(deck)[0]?.id]);
  store.undo();
  expect(store.getState().selection).toEqual({ slideIds: [slideId], slot: 'figures' });
});

test('going to a place in the history is undoing or redoing so often; what is behind it stays', () => {
  let clock = 0;
  const store = createDocumentStore({ documentId: 'd', name: '简报', deck, saved: true }, () => (clock += 1000));
  const decks = [deck];
  for (const notes of ['一', '二', '三', '四']) {
    store.run('setNotes', { slideId, notes });
    decks.push(store.getState().deck);
  }
  for (const position of [1, 4, 0, 3, 3, 2]) {
    store.goTo(position);
    const { deck: now, history } = store.getState();
    expect(now).toBe(decks[position]);
    expect([history.past.length, history.future.length]).toEqual([position, 4 - position]);
    expect([1, 2, 3, 4].map((at) => stepAt(history, at)?.at)).toEqual([1000, 2000, 3000, 4000]);
  }
  store.goTo(9);
  expect(store.getState().deck).toBe(decks[2]);
  store.redo();
  expect(store.getState().deck).toBe(decks[3]);
  store.run('setNotes', { slideId, notes: '另一条' });
  expect(store.getState().history.future).toEqual([]);
});

test('two thousand steps on two hundred slides share all that did not change', () => {
  const long = enlargeDeck(deck, 200);
  const store = createDocumentStore({ documentId: 'd', name: '简报', deck: long, saved: true });
  const slides = allSlides(long);
  for (let step = 0; step < 2000; step += 1) {
    store.run('setNotes', { slideId: slides[(step * 7) % slides.length]?.id ?? '', notes: `第${step}步` });
  }
  const { past } = store.getState().history;
  expect(past.length).toBe(2000);
  const different = (list: (each: Deck) => readonly unknown[]) => new Set(past.flatMap((step) => list(step.deck))).size;
  expect(different(allSlides)).toBeLessThanOrEqual(200 + 2000);
  expect(different((each) => allSlides(each).map(({ blocks }) => blocks))).toBe(
    different(() => slides.map(({ blocks }) => blocks)),
  );
  expect(different((each) => [each.snapshots, each.assets])).toBe(2);
  expect(different((each) => each.sections)).toBeLessThanOrEqual(long.sections.length + 2000);
});
