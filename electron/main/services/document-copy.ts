import type { DeckChange } from '#contract/document-contract.ts';
import { type Result, success } from '#contract/result.ts';
import type { Deck } from '#core/deck/deck.ts';
import { applyDelta } from '#core/deck/delta.ts';
import type { Pictures } from './pictures.ts';
import type { Recovery, RecoveryNote } from './recovery.ts';

/** Changes are added line by line; when they would take long to read again, the deck is kept whole once more. */
const mostChanges = 4 * 1024 * 1024; // bytes

/** The recovery copy of one open document. */
export type DocumentCopy = {
  /** The deck a change makes; null when it doesn't follow the state before. */
  changed(before: { deck: Deck; revision: number }, revision: number, change: DeckChange): Deck | null;
  /** Keeps a change made, or the deck whole where changes alone wouldn't bring it back. */
  write(note: RecoveryNote, revision: number, deck: Deck, change: DeckChange): Promise<Result<null>>;
  keep(note: RecoveryNote, revision: number, deck: Deck): Promise<Result<null>>;
  discard(): Promise<void>;
};

export function createDocumentCopy(documentId: string, recovery: Recovery, pictures: Pictures): DocumentCopy {
  /** Which state is kept whole and how many bytes of changes follow it; `last` is the newest state that is kept. */
  let kept: { base: number; bytes: number; last: number } | null = null;

  async function keep(note: RecoveryNote, revision: number, deck: Deck): Promise<Result<null>> {
    const { name, file, seal } = note;
    kept = null;
    const assets = pictures.bytesOf(Object.keys(deck.assets));
    const written = await recovery.keep(documentId, { name, file, seal }, revision, deck, assets);
    if (written.ok) kept = { base: revision, bytes: 0, last: revision };
    return written;
  }

  return {
    changed: (before, revision, change) => {
      if (change.kind === 'whole') return change.deck;
      return revision === before.revision + 1 ? applyDelta(before.deck, change.delta) : null;
    },
    write: async (note, revision, deck, change) => {
      if (kept !== null && revision <= kept.last) return success(null); // a save that was under way has kept it
      const follows = kept !== null && kept.last === revision - 1 && kept.bytes < mostChanges;
      // Pictures lie in the archive of the deck kept whole.
      if (kept === null || !follows || change.kind === 'whole' || change.delta.assets !== undefined) {
        return keep(note, revision, deck);
      }
      const added = await recovery.add(documentId, kept.base, change.delta);
      if (!added.ok) {
        kept = null; // the next change keeps the deck whole
        return added;
      }
      kept = { base: kept.base, bytes: kept.bytes + added.value, last: revision };
      return success(null);
    },
    keep,
    discard: async () => {
      kept = null;
      await recovery.discard(documentId);
    },
  };
}
