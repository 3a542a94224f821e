import type { Deck } from '#core/deck/deck.ts';
import type { DocumentStore } from './document-store.ts';

const delay = 1000; // ms after the last change

export type RecoveryClient = { write(documentId: string, deck: Deck): Promise<boolean> };
export type AutosaveStatus = 'written' | 'pending';

export type Autosave = {
  /** Writes at once what is not written yet; resolves when the last change is on disk. */
  flush(): Promise<void>;
  /** A save writes the file itself; meanwhile no recovery copy is written. */
  pause(): void;
  resume(): void;
  status(): AutosaveStatus;
  onStatus(listener: (status: AutosaveStatus) => void): () => void;
  stop(): void;
};

/** Keeps a recovery copy of the document: one second after the last change, never two writes at once, the last one always. */
export function startAutosave(store: DocumentStore, client: RecoveryClient): Autosave {
  let written: Deck = store.getState().deck;
  let documentId = store.getState().documentId;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let writing: Promise<void> | null = null;
  let paused = false;
  let last: AutosaveStatus = 'written';
  const listeners = new Set<(status: AutosaveStatus) => void>();

  const status = (): AutosaveStatus => (store.getState().deck === written && writing === null ? 'written' : 'pending');
  function announce(): void {
    const now = status();
    if (now === last) return;
    last = now;
    for (const listener of [...listeners]) listener(now);
  }
  function schedule(): void {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => void flush(), delay);
  }
  async function writeNow(): Promise<void> {
    const { deck, documentId: id } = store.getState();
    if (deck === written || paused) return;
    const done = await client.write(id, deck);
    if (done && store.getState().documentId === id) written = deck;
  }
  async function flush(): Promise<void> {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    if (writing !== null) await writing;
    writing = writeNow().finally(() => {
      writing = null;
      announce();
    });
    await writing;
  }

  const unsubscribe = store.subscribe(() => {
    const state = store.getState();
    if (state.documentId !== documentId) {
      documentId = state.documentId;
      written = state.deck;
    }
    if (state.savedDeck === state.deck) written = state.deck;
    if (state.deck !== written && !paused) schedule();
    announce();
  });

  return {
    flush,
    pause() {
      paused = true;
      if (timer !== null) clearTimeout(timer);
    },
    resume() {
      paused = false;
      if (store.getState().deck !== written) schedule();
    },
    status,
    onStatus(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop() {
      unsubscribe();
      if (timer !== null) clearTimeout(timer);
    },
  };
}
