import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Deck } from '#core/deck/deck.ts';
import { allSlides } from '#core/deck/find.ts';
import { createDocumentStore } from '#renderer/document/document-store.ts';
import { enlargeDeck, sampleDeck } from '#tests/sample-deck.ts';
import { type BenchRow, rowOf } from './measure.ts';

const steps = 2000;
const megabyte = 1024 * 1024;

/** What the steps that can be undone keep in memory, beside one copy of the deck they were done on. */
export async function bench(): Promise<BenchRow[]> {
  const deck = enlargeDeck(await sampleDeck(), 200);
  const copy = kept(() => JSON.parse(JSON.stringify(deck)));
  const session = kept(() => edited(deck));
  const about = { bench: 'history', metric: `${steps} steps on 200 slides`, baselineName: 'one copy of the deck' };
  return [rowOf({ ...about, target: 5 }, 'MB', session, copy)];
}

/** Titles and notes are typed, slides hidden and moved, all over the deck. */
function edited(deck: Deck): unknown {
  const store = createDocumentStore({ documentId: 'd', name: 'd', deck, saved: true });
  const slides = allSlides(deck);
  for (let step = 0; step < steps; step += 1) {
    const slideId = slides[(step * 7) % slides.length]?.id ?? '';
    if (step % 4 === 0) store.run('setTitle', { slideId, title: [{ kind: 'words', text: `第${step}步：稳步增长` }] });
    else if (step % 4 === 1) store.run('setHidden', { slideIds: [slideId], hidden: step % 8 === 1 });
    else if (step % 4 === 2) store.run('setNotes', { slideId, notes: `第${step}步的备注` });
    else store.run('moveSlides', { slideIds: [slideId], sectionId: deck.sections[step % 3]?.id ?? '', index: 0 });
  }
  return store.getState();
}

/** Megabytes that stay in use because of what `make` answers. */
function kept(make: () => unknown): number {
  const before = inUse();
  const made = make();
  const after = inUse();
  return made === null ? 0 : (after - before) / megabyte;
}

function inUse(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}
