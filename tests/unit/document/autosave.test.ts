import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Deck } from '#core/deck/deck.ts';
import { allSlides } from '#core/deck/find.ts';
import { startAutosave } from '#renderer/document/autosave.ts';
import { createDocumentStore } from '#renderer/document/document-store.ts';
import { sampleDeck } from '#tests/sample-deck.ts';

const deck = await sampleDeck();
const slideId = allSlides(deck)[3]?.id ?? '';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function begin() {
  const writes: Deck[] = [];
  const store = createDocumentStore({ documentId: 'd', name: 'd', deck, saved: true });
  const gate = { held: false, finish: () => {} };
  const client = {
    write(_id: string, written: Deck): Promise<boolean> {
      writes.push(written);
      if (!gate.held) return Promise.resolve(true);
      return new Promise((resolve) => {
        gate.finish = () => resolve(true);
      });
    },
  };
  const autosave = startAutosave(store, client);
  const type = (notes: string) => store.run('setNotes', { slideId, notes }, { merge: 'notes' });
  return { writes, store, autosave, type, gate };
}

test('one write, a second after the last change', async () => {
  const { writes, store, type } = begin();
  type('一');
  await vi.advanceTimersByTimeAsync(900);
  type('一二');
  await vi.advanceTimersByTimeAsync(900);
  expect(writes.length).toBe(0);
  await vi.advanceTimersByTimeAsync(100);
  expect(writes).toEqual([store.getState().deck]);
});

test('never two writes at once, and the last change is always written', async () => {
  const { writes, store, autosave, type, gate } = begin();
  gate.held = true;
  type('一');
  await vi.advanceTimersByTimeAsync(1000);
  type('二');
  const flushed = autosave.flush();
  expect(writes.length).toBe(1);
  gate.held = false;
  gate.finish();
  await flushed;
  expect(writes.at(-1)).toBe(store.getState().deck);
  expect(autosave.status()).toBe('written');
});

test('no write while a save is under way, nor after a clean save', async () => {
  const { writes, store, autosave, type } = begin();
  autosave.pause();
  type('一');
  await vi.advanceTimersByTimeAsync(5000);
  expect(writes.length).toBe(0);
  store.markSaved('d', store.getState().deck);
  autosave.resume();
  await vi.advanceTimersByTimeAsync(5000);
  expect(writes.length).toBe(0);
});
