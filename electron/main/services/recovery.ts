import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { RecoveredFile } from '#contract/document-contract.ts';
import { failure, type Result } from '#contract/result.ts';
import type { AssetBytes, Deck } from '#core/deck/deck.ts';
import { writeFileAtomically } from './atomic-write.ts';
import { readDeckArchive, writeDeckArchive } from './deck-archive.ts';

/** What a recovery copy says of its document: the file it was opened from, or null for one never saved. */
const noteSchema = z.object({ name: z.string(), file: z.string().nullable(), changedAt: z.string() });
export type RecoveryNote = z.infer<typeof noteSchema>;

export type Recovery = {
  write(documentId: string, note: RecoveryNote, deck: Deck, assets: AssetBytes): Promise<Result<null>>;
  list(): Promise<RecoveredFile[]>;
  read(documentId: string): Promise<Result<{ deck: Deck; assets: AssetBytes; note: RecoveryNote }>>;
  discard(documentId: string): Promise<void>;
};

/**
 * Recovery copies: a deck file and a note per document in the person's data folder. The note is written first, so that
 * a copy always has one; a copy without a readable note is still offered, by its own name and time.
 */
export function createRecovery(folder: string): Recovery {
  const deckFile = (documentId: string) => path.join(folder, `${documentId}.danxia`);
  const noteFile = (documentId: string) => path.join(folder, `${documentId}.json`);

  async function readNote(documentId: string): Promise<RecoveryNote> {
    try {
      return noteSchema.parse(JSON.parse(await readFile(noteFile(documentId), 'utf8')));
    } catch {
      const { mtime } = await stat(deckFile(documentId));
      return { name: '', file: null, changedAt: mtime.toISOString() };
    }
  }

  return {
    write: async (documentId, note, deck, assets) => {
      if (!isDocumentId(documentId)) return failure('invalid-request');
      await mkdir(folder, { recursive: true });
      const noted = await writeFileAtomically(noteFile(documentId), new TextEncoder().encode(JSON.stringify(note)));
      return noted.ok ? writeDeckArchive(deckFile(documentId), deck, assets, { keepBackup: false }) : noted;
    },
    list: async () => {
      const names = await readdir(folder).catch(() => []);
      const ids = names.filter((name) => name.endsWith('.danxia')).map((name) => path.basename(name, '.danxia'));
      const found = await Promise.all(
        ids.filter(isDocumentId).map(async (documentId) => {
          const { name, changedAt } = await readNote(documentId);
          return { documentId, name, changedAt };
        }),
      );
      return found.sort((left, right) => right.changedAt.localeCompare(left.changedAt));
    },
    read: async (documentId) => {
      if (!isDocumentId(documentId)) return failure('invalid-request');
      const archive = await readDeckArchive(deckFile(documentId));
      if (!archive.ok) return archive;
      const { deck, assets } = archive.value;
      return { ok: true, value: { deck, assets, note: await readNote(documentId) } };
    },
    discard: async (documentId) => {
      if (!isDocumentId(documentId)) return;
      await rm(deckFile(documentId), { force: true });
      await rm(noteFile(documentId), { force: true });
    },
  };
}

/** Ids become file names, so only ids this application makes are taken. */
function isDocumentId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
}
