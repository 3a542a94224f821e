import { randomUUID } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import path from 'node:path';
import type { DeckChange, FileState, OpenDocument } from '#contract/document-contract.ts';
import { failure, type Result, success } from '#contract/result.ts';
import type { AssetBytes, Deck } from '#core/deck/deck.ts';
import { readDeckArchive, writeDeckArchive } from './deck-archive.ts';
import { createDocumentCopy, type DocumentCopy } from './document-copy.ts';
import { type FileSeal, sameSeal, sealOf } from './file-seal.ts';
import type { Pictures } from './pictures.ts';
import type { Recovery } from './recovery.ts';
import type { Versions } from './versions.ts';

/** A deck open in a window, as main knows it. `deck` is the newest state the window sent, the `revision`th. */
type Document = {
  documentId: string;
  file: string | null;
  seal: FileSeal | null; // the file as this document knows it
  name: string;
  deck: Deck;
  revision: number;
  unsaved: boolean; // holds work that closing would lose
  copy: DocumentCopy;
  work: Promise<unknown>; // writes follow one another, so that an older state never ends up on top
};

/** `deck`: a state taken before, while a person was asked; `over`: they agreed to replace what is there; `quiet`: nobody asked. */
export type SaveOptions = { deck?: Deck; over?: boolean; quiet?: boolean };

export type Documents = {
  find(documentId: string): Readonly<Pick<Document, 'file' | 'name' | 'deck' | 'revision' | 'unsaved'>> | null;
  openFile(file: string): Promise<Result<OpenDocument>>;
  /** A deck made in this session. Work that a person asked for counts as unsaved from the start. */
  openNew(deck: Deck, options: { unsaved: boolean }): Promise<OpenDocument>;
  /** Tied to its file unless someone wrote that since, or another document than `instead` has it open. */
  openRecovered(documentId: string, instead?: string | null): Promise<Result<OpenDocument>>;
  describe(documentId: string): OpenDocument | null;
  /** Takes the newest state and keeps it in the recovery copy; `change-out-of-step` when it doesn't follow the last one. */
  change(documentId: string, revision: number, change: DeckChange): Promise<Result<null>>;
  /** Writes the deck as it is now; what is changed meanwhile stays unsaved. A file someone else wrote is left alone. */
  save(documentId: string, file: string, options?: SaveOptions): Promise<Result<null>>;
  /** How the file is now. Work whose file is gone counts as unsaved and gets a recovery copy. */
  fileState(documentId: string): Promise<FileState>;
  /** What someone else wrote may be replaced. */
  keepMine(documentId: string): Promise<void>;
  /** What someone else wrote takes the document's place, as its next state. */
  takeTheirs(documentId: string): Promise<Result<OpenDocument>>;
  settled(documentId: string): Promise<void>;
  /**
   * Ends a document. Its recovery copy goes with it when its work is saved, or a person agreed to give it up; without
   * that, as when a window is lost, it stays for the next start.
   */
  close(documentId: string, options: { agreed: boolean }): Promise<void>;
  openIds(): string[];
  /** The document that is open on this file, by whatever path it is reached. */
  withFile(file: string): Promise<string | null>;
};

export function createDocuments(
  recovery: Recovery,
  pictures: Pictures,
  versions: Pick<Versions, 'keep'> | null = null,
): Documents {
  const documents = new Map<string, Document>();

  function add(
    document: Pick<Document, 'documentId' | 'file' | 'seal' | 'name' | 'deck' | 'unsaved'> & { revision?: number },
    assets: AssetBytes,
  ): OpenDocument {
    const { documentId } = document;
    const copy = createDocumentCopy(documentId, recovery, pictures);
    const added = { revision: 0, ...document, copy, work: Promise.resolve() };
    documents.set(documentId, added);
    pictures.holdAll(documentId, assets);
    return describe(added);
  }

  function after<Value>(document: Document, work: () => Promise<Value>): Promise<Value> {
    const done = document.work.then(work, work);
    document.work = done.catch(() => {});
    return done;
  }

  /** No file holds the work any more, though nothing was changed. */
  async function countUnsaved(document: Document): Promise<void> {
    if (document.unsaved) return;
    document.unsaved = true;
    await after(document, () => document.copy.keep(document, document.revision, document.deck));
  }

  async function withFile(file: string): Promise<string | null> {
    const wanted = await truePath(file);
    for (const document of documents.values()) {
      if (document.file !== null && (await truePath(document.file)) === wanted) return document.documentId;
    }
    return null;
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
      const seal = await sealOf(file);
      const archive = await readDeckArchive(file);
      if (!archive.ok) return archive;
      const { deck, assets } = archive.value;
      const documentId = randomUUID();
      return success(add({ documentId, file, seal, name: displayName(file), deck, unsaved: false }, assets));
    },

    openNew: async (deck, { unsaved }) => {
      const documentId = randomUUID();
      const document = { documentId, file: null, seal: null, name: deck.title, deck, unsaved };
      const opened = add(document, pictures.bytesOf(Object.keys(deck.assets))); // made from one that is open
      const kept = documents.get(documentId);
      if (unsaved && kept !== undefined) await after(kept, () => kept.copy.keep(kept, kept.revision, kept.deck));
      return opened;
    },

    openRecovered: async (documentId, instead = null) => {
      if (documents.has(documentId)) return failure('invalid-request');
      const copy = await recovery.read(documentId);
      if (!copy.ok) return copy;
      const { deck, revision, assets, note } = copy.value;
      const untouched = note.file !== null && note.seal !== null && sameSeal(await sealOf(note.file), note.seal);
      const holder = untouched && note.file !== null ? await withFile(note.file) : null;
      const tied = untouched && (holder === null || holder === instead) ? note : { file: null, seal: null };
      const { file, seal } = tied;
      const name = note.name || deck.title;
      return success(add({ documentId, file, seal, name, deck, revision, unsaved: true }, assets));
    },

    change: async (documentId, revision, change) => {
      const document = documents.get(documentId);
      if (document === undefined) return failure('invalid-request');
      const deck = document.copy.changed(document, revision, change);
      if (deck === null) return failure('change-out-of-step');
      document.deck = deck;
      document.revision = revision;
      document.unsaved = true;
      return after(document, () => document.copy.write(document, revision, deck, change));
    },

    save: async (documentId, file, { deck: given, over = false, quiet = false } = {}) => {
      const document = documents.get(documentId);
      if (document === undefined) return failure('invalid-request');
      const deck = given ?? document.deck;
      return after(document, async () => {
        const holder = await withFile(file);
        if (holder !== null && holder !== documentId) {
          return failure('deck-open-elsewhere', { name: displayName(file) });
        }
        if (file === document.file && !over && (await stateOf(document)) === 'changed') {
          return failure('deck-changed-outside', { name: displayName(file) });
        }
        const assets = pictures.bytesOf(Object.keys(deck.assets));
        await versions?.keep(file, { quiet });
        const written = await writeDeckArchive(file, deck, assets, { keepBackup: !quiet });
        if (!written.ok) {
          document.unsaved = true;
          await document.copy.keep(document, document.revision, document.deck);
          return written;
        }
        document.file = file;
        document.seal = await sealOf(file);
        document.name = displayName(file);
        // What was changed while the file was written is not in it: it stays unsaved, with a copy.
        document.unsaved = document.deck !== deck;
        if (document.unsaved) await document.copy.keep(document, document.revision, document.deck);
        else await document.copy.discard();
        return success(null);
      });
    },

    fileState: async (documentId) => {
      const document = documents.get(documentId);
      if (document === undefined) return 'same';
      const state = await after(document, () => stateOf(document));
      if (state === 'gone') await countUnsaved(document);
      return state;
    },

    keepMine: async (documentId) => {
      const document = documents.get(documentId);
      if (document === undefined || document.file === null) return;
      document.seal = await sealOf(document.file);
      await countUnsaved(document);
    },

    takeTheirs: async (documentId) => {
      const document = documents.get(documentId);
      if (document === undefined || document.file === null) return failure('invalid-request');
      const seal = await sealOf(document.file);
      const archive = await readDeckArchive(document.file);
      if (!archive.ok) return archive;
      const { deck, assets } = archive.value;
      pictures.holdAll(documentId, assets);
      Object.assign(document, { deck, seal, revision: document.revision + 1, unsaved: false });
      await after(document, () => document.copy.discard());
      return success(describe(document));
    },

    settled: async (documentId) => {
      await documents.get(documentId)?.work;
    },

    close: async (documentId, { agreed }) => {
      const document = documents.get(documentId);
      if (document === undefined) return;
      documents.delete(documentId);
      await document.work;
      pictures.release(documentId);
      if (agreed || !document.unsaved) await document.copy.discard();
    },
  };
}

async function stateOf({ file, seal }: Document): Promise<FileState> {
  if (file === null || seal === null) return 'same';
  const now = await sealOf(file);
  if (now === null) return 'gone';
  return sameSeal(now, seal) ? 'same' : 'changed';
}

function describe({ documentId, name, deck, revision, unsaved }: Document): OpenDocument {
  return { documentId, name, deck, revision, saved: !unsaved };
}

async function truePath(file: string): Promise<string> {
  return realpath(file).catch(() => path.resolve(file));
}

function displayName(file: string): string {
  return path.basename(file, path.extname(file));
}
