import type { DeckChange } from '#contract/document-contract.ts';
import type { Deck } from '#core/deck/deck.ts';
import { deckDelta } from '#core/deck/delta.ts';
import type { DocumentStore } from './document-store.ts';

/** The longest a change waits before it is sent, in milliseconds; with writing it, a crash costs far less than a second. */
const longestWait = 200;

/**
 * What became of a change: it is on disk; main has it but couldn't write it; or main refused it, because it doesn't follow
 * what main has.
 */
export type Sent = 'written' | 'taken' | 'refused';
export type RecoveryClient = { write(documentId: string, revision: number, change: DeckChange): Promise<Sent> };
export type AutosaveStatus = 'written' | 'pending';

export type Autosave = {
  /** Sends at once what is not sent yet; resolves when the last change is on disk. */
  flush(): Promise<void>;
  /** The newest state that main has. */
  sent(): { documentId: string; deck: Deck; revision: number };
  /** Main has this state already, because it came from there. */
  adopt(deck: Deck, revision: number): void;
  status(): AutosaveStatus;
  onStatus(listener: (status: AutosaveStatus) => void): () => void;
  stop(): void;
};

/**
 * Keeps a recovery copy of the document while it is changed, also while typing goes on: a fifth of a second after the
 * first change that isn't sent, never two at once, the last one always. Only what changed is sent.
 */
export function startAutosave(store: DocumentStore, client: RecoveryClient): Autosave {
  let sent = opened();
  let onDisk = true;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let sending: Promise<void> | null = null;
  let last: AutosaveStatus = 'written';
  const listeners = new Set<(status: AutosaveStatus) => void>();

  function opened(): { documentId: string; deck: Deck; revision: number } {
    const { documentId, deck, revision } = store.getState();
    return { documentId, deck, revision };
  }

  const pending = (): boolean => store.getState().deck !== sent.deck;
  const status = (): AutosaveStatus => (pending() || sending !== null || !onDisk ? 'pending' : 'written');

  function announce(): void {
    const now = status();
    if (now === last) return;
    last = now;
    for (const listener of [...listeners]) listener(now);
  }

  function schedule(): void {
    timer ??= setTimeout(() => void flush(), longestWait);
  }

  async function send(): Promise<void> {
    const { deck, documentId } = store.getState();
    if (deck === sent.deck) return;
    const before = sent;
    const revision = before.revision + 1;
    let answer = await client.write(documentId, revision, { kind: 'delta', delta: deckDelta(before.deck, deck) });
    if (answer === 'refused') answer = await client.write(documentId, revision, { kind: 'whole', deck });
    if (sent !== before) return; // another document was opened meanwhile
    onDisk = answer === 'written';
    if (answer !== 'refused') sent = { documentId, deck, revision };
  }

  async function flush(): Promise<void> {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    while (sending !== null) await sending;
    sending = send().finally(() => {
      sending = null;
      if (pending() && onDisk) schedule(); // what was refused or not written waits for the next change
      announce();
    });
    await sending;
  }

  const unsubscribe = store.subscribe(() => {
    if (store.getState().documentId !== sent.documentId) {
      sent = opened();
      onDisk = true;
    }
    if (pending()) schedule();
    announce();
  });

  return {
    flush,
    sent: () => sent,
    adopt(deck, revision) {
      sent = { ...sent, deck, revision };
      onDisk = true;
      announce();
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
