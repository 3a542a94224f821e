import { type ChangeName, type CommandArgs, type CommandName, deckCommands } from '#core/deck/commands.ts';
import type { Deck } from '#core/deck/deck.ts';
import { emptyHistory, type History, movedTo, record } from './history.ts';
import { keptSelection, type Selection } from './selection.ts';

/** What the window edits. `savedDeck` is the deck as the file has it; it differs while there are unsaved changes. */
export type DocumentState = {
  documentId: string;
  name: string;
  deck: Deck;
  savedDeck: Deck | null;
  revision: number; // main's count of states when the document was opened
  selection: Selection;
  history: History<Selection>;
};

/** A document as it is opened; `revision` is main's count of its states. */
type Opened = { documentId: string; name: string; deck: Deck; saved: boolean; revision?: number };

/** `named`: what a person changed, where the command's name says too little. */
export type RunOptions = { merge?: string; select?: Selection; named?: ChangeName };

export type DocumentStore = {
  getState(): DocumentState;
  subscribe(listener: () => void): () => void;
  /** The only way the deck changes. One undo step a gesture: runs with the same `merge` key join until `endGesture`. */
  run<Name extends CommandName>(command: Name, args: CommandArgs<Name>, options?: RunOptions): void;
  endGesture(): void;
  undo(): void;
  redo(): void;
  /** Undoes or redoes until so many steps are done; 0 is the document as it was opened. */
  goTo(position: number): void;
  select(selection: Selection): void;
  /** Replaces the document, e.g. after opening a file; history starts anew. */
  load(document: Opened): void;
  /** The deck as it is now is what the file holds. */
  markSaved(name: string, deck: Deck): void;
  /** No file holds the deck any more. */
  markUnsaved(): void;
};

export function createDocumentStore(document: Opened, now: () => number = Date.now): DocumentStore {
  let state = opened(document);
  const listeners = new Set<() => void>();

  function set(next: DocumentState): void {
    if (next === state) return;
    state = next;
    for (const listener of [...listeners]) listener();
  }

  function goTo(position: number): void {
    const { history, deck, selection } = state;
    const moved = position === history.past.length ? null : movedTo(history, { deck, selection }, position);
    if (moved === null) return;
    const { now } = moved;
    set({ ...state, deck: now.deck, selection: keptSelection(now.selection, now.deck), history: moved.history });
  }

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    run(command, args, options = {}) {
      const apply = deckCommands[command] as (deck: Deck, given: typeof args) => Deck;
      const deck = apply(state.deck, args);
      const selection = options.select ?? keptSelection(state.selection, deck);
      if (deck === state.deck) return;
      const step = { deck: state.deck, label: options.named ?? command, at: now(), selection: state.selection };
      set({ ...state, deck, selection, history: record(state.history, step, options.merge ?? null) });
    },
    endGesture() {
      if (state.history.mergeKey !== null) set({ ...state, history: { ...state.history, mergeKey: null } });
    },
    undo: () => goTo(state.history.past.length - 1),
    redo: () => goTo(state.history.past.length + 1),
    goTo,
    select: (selection) => set({ ...state, selection }),
    load: (next) => set(opened(next)),
    markUnsaved: () => set({ ...state, savedDeck: null }),
    markSaved: (name, deck) => set({ ...state, name, savedDeck: deck }),
  };
}

export function isDirty(state: DocumentState): boolean {
  return state.savedDeck !== state.deck;
}

function opened(document: Opened): DocumentState {
  const { documentId, name, deck, saved, revision = 0 } = document;
  return {
    revision,
    documentId,
    name,
    deck,
    savedDeck: saved ? deck : null,
    selection: keptSelection({ slideIds: [], slot: null }, deck),
    history: emptyHistory(),
  };
}
