import { randomUUID } from 'node:crypto';
import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { OpenDocument } from '#contract/document-contract.ts';
import { failure, type Result, success } from '#contract/result.ts';
import type { AssetBytes, Deck } from '#core/deck/deck.ts';
import { readDeckArchive, writeDeckArchive } from './deck-archive.ts';
import type { Pictures } from './pictures.ts';
import type { Recovery } from './recovery.ts';

/** A deck open in a window, as main knows it. `deck` is the newest state the window sent. */
type Document = {
  documentId: string;
  file: string | null;
  name: string;
  deck: Deck;
  unsaved: boolean; // holds work that closing would lose
  work: Promise<unknown>; // writes follow one another, so that an older state never ends up on top
};

export type Documents = {
  find(documentId: string): { file: string | null; name: string; deck: Deck; unsaved: boolean } | null;
  openFile(file: string): Promise<Result<OpenDocument>>;
  /** A deck made in this session. Work that a person asked for counts as unsaved from the start. */
  openNew(deck: Deck, options: { unsaved: boolean }): Promise<OpenDocument>;
  /** Tied to its file unless someone wrote that since, or another document than `instead` has it open. */
  openRecovered(documentId: string, instead?: string | null): Promise<Result<OpenDocument>>;
  describe(documentId: string): OpenDocument | null;
  /** Keeps the newest state and writes the recovery copy. */
  change(documentId: string, deck: Deck): Promise<Result<null>>;
  save(documentId: string, deck: Deck, file: string): Promise<Result<null>>;
  settled(documentId: string): Promise<void>;
  /** Ends a document whose work is saved or given up: its recovery copy goes with it. */
  close(documentId: string): Promise<void>;
  openIds(): string[];
  /** The document that is open on this file, by whatever path it is reached. */
  withFile(file: string): Promise<string | null>;
};

export function createDocuments(recovery: Recovery, pictures: Pictures, now: () => Date = () => new Date()): Documents {
  const documents = new Map<string, Document>();

  function add(document: Omit<Document, 'work'>, assets: AssetBytes): OpenDocument {
    documents.set(document.documentId, { ...document, work: Promise.resolve() });
    pictures.holdAll(document.documentId, assets);
    return describe(document);
  }

  function after<Value>(document: Document, work: () => Promise<Value>): Promise<Value> {
    const done = document.work.then(work, work);
    document.work = done.catch(() => {});
    return done;
  }

  async function withFile(file: string): Promise<string | null> {
    const wanted = await truePath(file);
    for (const document of documents.values()) {
      if (document.file !== null && (await truePath(document.file)) === wanted) return document.documentId;
    }
    return null;
  }

  async function writeRecovery(document: Document): Promise<Result<null>> {
    const note = { name: document.name, file: document.file, changedAt: now().toISOString() };
    const assets = pictures.bytesOf(Object.keys(document.deck.assets));
    return recovery.write(document.documentId, note, document.deck, assets);
  }

  return {
    find: (documentId) => documents.get(documentId) ?? null,
    openIds: () => [...documents.keys()],
    withFile,
    describe: (documentId) => {
      const document = documents.get(documentId);
      return document === undefined ? null : describe(document);
    },

    openFile: async (file) => {
      const archive = await readDeckArchive(file);
      if (!archive.ok) return archive;
      const { deck, assets } = archive.value;
      return success(add({ documentId: randomUUID(), file, name: displayName(file), deck, unsaved: false }, assets));
    },

    openNew: async (deck, { unsaved }) => {
      const document = { documentId: randomUUID(), file: null, name: deck.title, deck, unsaved };
      const opened = add(document, pictures.bytesOf(Object.keys(deck.assets))); // made from one that is open
      const kept = documents.get(document.documentId);
      if (unsaved && kept !== undefined) await after(kept, () => writeRecovery(kept));
      return opened;
    },

    openRecovered: async (documentId, instead = null) => {
      if (documents.has(documentId)) return failure('invalid-request');
      const copy = await recovery.read(documentId);
      if (!copy.ok) return copy;
      const { deck, assets, note } = copy.value;
      const kept = note.file !== null && (await unchangedSince(note.file, note.changedAt)) ? note.file : null;
      const holder = kept === null ? null : await withFile(kept);
      const file = holder === null || holder === instead ? kept : null;
      return success(add({ documentId, file, name: note.name || deck.title, deck, unsaved: true }, assets));
    },

    change: async (documentId, deck) => {
      const document = documents.get(documentId);
      if (document === undefined) return failure('invalid-request');
      document.deck = deck;
      document.unsaved = true;
      return after(document, () => writeRecovery(document));
    },

    save: async (documentId, deck, file) => {
      const document = documents.get(documentId);
      if (document === undefined) return failure('invalid-request');
      document.deck = deck;
      document.unsaved = true;
      return after(document, async () => {
        const holder = await withFile(file);
        if (holder !== null && holder !== documentId)
          return failure('deck-open-elsewhere', { name: displayName(file) });
        const assets = pictures.bytesOf(Object.keys(deck.assets));
        const written = await writeDeckArchive(file, deck, assets, { keepBackup: true });
        if (!written.ok) {
          await writeRecovery(document);
          return written;
        }
        document.file = file;
        document.name = displayName(file);
        // What was changed while the file was written is not in it: its recovery copy, queued behind, stays.
        if (document.deck === deck) {
          document.unsaved = false;
          await recovery.discard(documentId);
        }
        return success(null);
      });
    },

    settled: async (documentId) => {
      await documents.get(documentId)?.work;
    },

    close: async (documentId) => {
      const document = documents.get(documentId);
      if (document === undefined) return;
      documents.delete(documentId);
      await document.work;
      pictures.release(documentId);
      await recovery.discard(documentId);
    },
  };
}

function describe(document: Omit<Document, 'work'>): OpenDocument {
  const { documentId, name, deck, unsaved } = document;
  return { documentId, name, deck, saved: !unsaved };
}

async function truePath(file: string): Promise<string> {
  return realpath(file).catch(() => path.resolve(file));
}

function displayName(file: string): string {
  return path.basename(file, path.extname(file));
}

/** A file someone wrote after the recovery copy must not be replaced by it without being named anew. */
async function unchangedSince(file: string, changedAt: string): Promise<boolean> {
  try {
    return (await stat(file)).mtime.toISOString() <= changedAt;
  } catch {
    return false;
  }
}
