import { useSyncExternalStore } from 'react';
import type { Deck } from '#core/deck/deck.ts';
import { type FoundSlide, findSlide } from '#core/deck/find.ts';
import type { Autosave } from '#renderer/document/autosave.ts';
import type { DocumentState, DocumentStore } from '#renderer/document/document-store.ts';
import { currentSlideId, type Selection } from '#renderer/document/selection.ts';

/** The document of this window. There is one for the window's life; opening a file loads another deck into it. */
type Session = { store: DocumentStore; autosave: Autosave };

let session: Session | null = null;

export function startSession(started: Session): void {
  session = started;
}

function current(): Session {
  if (session === null) throw new Error('the editor is used before its document is loaded');
  return session;
}

export function documentStore(): DocumentStore {
  return current().store;
}

export function autosave(): Autosave {
  return current().autosave;
}

/** Reads the document; draws again only when what `select` answers is another value. */
export function useDocument<Value>(select: (state: DocumentState) => Value): Value {
  const { store } = current();
  return useSyncExternalStore(store.subscribe, () => select(store.getState()));
}

export function useDeck(): Deck {
  return useDocument((state) => state.deck);
}

export function useSelection(): Selection {
  return useDocument((state) => state.selection);
}

/** The slide on the canvas with its place; null in a deck without slides. */
export function useCurrentSlide(): FoundSlide | null {
  const deck = useDeck();
  const id = useDocument((state) => currentSlideId(state.selection));
  return id === null ? null : findSlide(deck, id);
}
