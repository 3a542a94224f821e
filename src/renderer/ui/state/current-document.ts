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

/** The slide on the canvas with its place; null in a deck without slides. The same object while nothing of it changes. */
export function currentSlide({ deck, selection }: DocumentState): FoundSlide | null {
  const id = currentSlideId(selection);
  if (found.deck === deck && found.id === id) return found.slide;
  const slide = id === null ? null : findSlide(deck, id);
  const same = slide !== null && found.slide !== null && sameSlide(slide, found.slide);
  found = { deck, id, slide: same ? found.slide : slide };
  return found.slide;
}

/** Found once for a state, however many parts of the window ask. */
let found: { deck: Deck | null; id: string | null; slide: FoundSlide | null } = { deck: null, id: null, slide: null };

function sameSlide(left: FoundSlide, right: FoundSlide): boolean {
  return (
    left.slide === right.slide &&
    left.section === right.section &&
    left.sectionIndex === right.sectionIndex &&
    left.number === right.number
  );
}

export function useCurrentSlide(): FoundSlide | null {
  return useDocument(currentSlide);
}

/** What `select` reads of the slide on the canvas; draws again only when that is another value. */
export function useOfCurrentSlide<Value>(select: (found: FoundSlide | null) => Value): Value {
  return useDocument((state) => select(currentSlide(state)));
}
