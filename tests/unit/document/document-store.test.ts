import { expect, test } from 'vitest';
import { allSlides } from '#core/deck/find.ts';
import { createDocumentStore, isDirty } from '#renderer/document/document-store.ts';
import { sampleDeck } from '#tests/sample-deck.ts';

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
