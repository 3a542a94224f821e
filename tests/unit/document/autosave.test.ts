import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { DeckChange } from '#contract/document-contract.ts';
import { applyDelta } from '#core/deck/delta.ts';
import { allSlides, findSlide } from '#core/deck/find.ts';
import { type Sent, startAutosave } from '#renderer/document/autosave.ts';
import { createDocumentStore } from '#renderer/document/document-store.ts';
import { sampleDeck } from '#tests/sample-deck.ts';

const deck = await sampleDeck();
const slideId = allSlides(deck)[3]?.id ?? '';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function begin() {
  const writes: { revision: number; change: DeckChange }[] = [];
  const store = createDocumentStore({ documentId: 'd', name: 'd', deck, saved: true });
  const gate = { held: false, answer: 'written' as Sent, finish: () => {} };
  const main = { deck };
  const client = {
    write(_id: string, revision: number, change: DeckChange): Promise<Sent> {
      writes.push({ revision, change });
      const after = change.kind === 'whole' ? change.deck : applyDelta(main.deck, change.delta);
      if (gate.answer !== 'refused' && after !== null) main.deck = after;
      if (!gate.held) return Promise.resolve(gate.answer);
      return new Promise((resolve) => {
        gate.finish = () => resolve(gate.answer);
      });
    },
  };
  const autosave = startAutosave(store, client);
  const type = (notes: string) => store.run('setNotes', { slideId, notes }, { merge: 'notes' });
  const notes = () => findSlide(main.deck, slideId)?.slide.notes;
  return { writes, store, autosave, type, gate, main, notes };
}

test('while typing goes on, a fifth of a second is the most that is not sent; only what changed is', async () => {
  const { writes, type, notes, autosave } = begin();
  for (const [index] of Array.from({ length: 20 }).entries()) {
    type('字'.repeat(index + 1));
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(writes.length).toBe(10);
  expect(notes()?.length).toBeGreaterThanOrEqual(19);
  await vi.advanceTimersByTimeAsync(200);
  expect(notes()).toBe('字'.repeat(20));
  expect(autosave.status()).toBe('written');
  expect(writes.map(({ revision }) => revision)).toEqual(writes.map((_, index) => index + 1));
  expect(JSON.stringify(writes).length).toBeLessThan(JSON.stringify(deck).length);
});

test('never two writes at once, and the last change is always written', async () => {
  const { writes, store, autosave, type, gate, main } = begin();
  gate.held = true;
  type('一');
  await vi.advanceTimersByTimeAsync(1000);
  type('二');
  const flushed = autosave.flush();
  expect(writes.length).toBe(1);
  gate.held = false;
  gate.finish();
  await flushed;
  expect(main.deck).toEqual(store.getState().deck);
  expect(autosave.sent()).toEqual({ documentId: 'd', deck: store.getState().deck, revision: 2 });
  expect(autosave.status()).toBe('written');
});

test('a change that does not follow what main has: the whole deck is sent', async () => {
  const { writes, autosave, type, gate, main, store } = begin();
  gate.answer = 'refused';
  gate.held = true;
  type('一');
  const flushed = autosave.flush();
  gate.finish();
  gate.answer = 'written';
  gate.held = false;
  await flushed;
  expect(writes.map(({ change }) => change.kind)).toEqual(['delta', 'whole']);
  expect(main.deck).toBe(store.getState().deck);
});

test('a full disk: main has the change, it counts as not written, and the next one tries again', async () => {
  const { writes, autosave, type, gate, notes } = begin();
  gate.answer = 'taken';
  type('一');
  await vi.advanceTimersByTimeAsync(5000);
  expect([writes.length, notes(), autosave.status()]).toEqual([1, '一', 'pending']);
  gate.answer = 'written';
  type('二');
  await vi.advanceTimersByTimeAsync(5000);
  expect([writes.length, notes(), autosave.status()]).toEqual([2, '二', 'written']);
});

test('another document: its states are counted from where main has it', async () => {
  const { store, autosave, type, writes } = begin();
  store.load({ documentId: 'e', name: 'e', deck, saved: true, revision: 7 });
  await vi.advanceTimersByTimeAsync(5000);
  expect(writes.length).toBe(0);
  type('一');
  await autosave.flush();
  expect(writes.map(({ revision }) => revision)).toEqual([8]);
});
