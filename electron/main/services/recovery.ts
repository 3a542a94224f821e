import { mkdir, open, readdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { RecoveredFile } from '#contract/document-contract.ts';
import { failure, type Result, success } from '#contract/result.ts';
import type { AssetBytes, Deck } from '#core/deck/deck.ts';
import { applyDelta, type DeckDelta } from '#core/deck/delta.ts';
import { deltaSchema } from '#core/deck/delta-schema.ts';
import { writeFileAtomically } from './atomic-write.ts';
import { readDeckArchive, writeDeckArchive } from './deck-archive.ts';
import { type FileSeal, fileSealSchema } from './file-seal.ts';
import { writeFailure } from './write-failure.ts';

/** What a copy says of its document: the file it was opened from and how that looked, or null for one never saved. */
const noteSchema = z.object({ name: z.string(), file: z.string().nullable(), seal: fileSealSchema.nullable() });
export type RecoveryNote = { name: string; file: string | null; seal: FileSeal | null };

export type Recovered = { deck: Deck; revision: number; assets: AssetBytes; note: RecoveryNote };

export type Recovery = {
  /** Keeps a deck whole, at this revision; what was kept of the document before goes. */
  keep(documentId: string, note: RecoveryNote, revision: number, deck: Deck, assets: AssetBytes): Promise<Result<null>>;
  /** Keeps a change of the deck kept whole at `base`; changes come in order. Answers the bytes written. */
  add(documentId: string, base: number, delta: DeckDelta): Promise<Result<number>>;
  list(): Promise<RecoveredFile[]>;
  read(documentId: string): Promise<Result<Recovered>>;
  discard(documentId: string): Promise<void>;
};

/**
 * Recovery copies, a folder a document in the person's data folder: a note, the deck whole as of a revision
 * (`12.danxia`), and every change since, a line each (`12.changes`). A change is on disk as soon as it is made, because a
 * line costs nothing; a line that a crash cut short ends the reading.
 */
export function createRecovery(folder: string): Recovery {
  const at = (documentId: string, name: string) => path.join(folder, documentId, name);

  /** The newest deck kept whole. Older ones and their changes are contained in it. */
  async function newest(documentId: string): Promise<number | null> {
    const names = await readdir(path.join(folder, documentId)).catch(() => []);
    const revisions = names.flatMap((name) => /^(\d+)\.danxia$/.exec(name)?.[1] ?? []).map(Number);
    return revisions.length === 0 ? null : Math.max(...revisions);
  }

  async function dropOlder(documentId: string, revision: number): Promise<void> {
    const names = await readdir(path.join(folder, documentId)).catch(() => []);
    const older = names.filter((name) => /^\d+\.(danxia|changes)$/.test(name) && Number.parseInt(name, 10) < revision);
    await Promise.all(older.map((name) => rm(at(documentId, name), { force: true })));
  }

  async function readNote(documentId: string): Promise<RecoveryNote> {
    try {
      return noteSchema.parse(JSON.parse(await readFile(at(documentId, 'note.json'), 'utf8')));
    } catch {
      return { name: '', file: null, seal: null };
    }
  }

  async function changedAt(documentId: string, revision: number): Promise<string> {
    const times = await Promise.all(
      ['danxia', 'changes'].map((kind) =>
        stat(at(documentId, `${revision}.${kind}`)).then(
          ({ mtimeMs }) => mtimeMs,
          () => 0,
        ),
      ),
    );
    return new Date(Math.max(...times)).toISOString();
  }

  return {
    keep: async (documentId, note, revision, deck, assets) => {
      if (!isDocumentId(documentId)) return failure('invalid-request');
      await mkdir(path.join(folder, documentId), { recursive: true });
      const noted = await writeFileAtomically(
        at(documentId, 'note.json'),
        new TextEncoder().encode(JSON.stringify(note)),
      );
      if (!noted.ok) return noted;
      const file = at(documentId, `${revision}.danxia`);
      const written = await writeDeckArchive(file, deck, assets, { keepBackup: false, keepUnused: true });
      if (written.ok) await dropOlder(documentId, revision);
      return written;
    },
    add: async (documentId, base, delta) => {
      if (!isDocumentId(documentId)) return failure('invalid-request');
      const file = at(documentId, `${base}.changes`);
      const line = new TextEncoder().encode(`${JSON.stringify(delta)}\n`);
      try {
        const handle = await open(file, 'a');
        try {
          await handle.appendFile(line);
          await handle.datasync();
        } finally {
          await handle.close();
        }
        return success(line.byteLength);
      } catch (error) {
        return writeFailure(error, file);
      }
    },
    list: async () => {
      const ids = (await readdir(folder).catch(() => [])).filter(isDocumentId);
      const found = await Promise.all(
        ids.map(async (documentId) => {
          const revision = await newest(documentId);
          if (revision === null) return [];
          const { name } = await readNote(documentId);
          return [{ documentId, name, changedAt: await changedAt(documentId, revision) }];
        }),
      );
      return found.flat().sort((left, right) => right.changedAt.localeCompare(left.changedAt));
    },
    read: async (documentId) => {
      const base = isDocumentId(documentId) ? await newest(documentId) : null;
      if (base === null) return failure('invalid-request');
      const archive = await readDeckArchive(at(documentId, `${base}.danxia`));
      if (!archive.ok) return archive;
      const { deck, assets } = archive.value;
      const changes = await readFile(at(documentId, `${base}.changes`), 'utf8').catch(() => '');
      return success({ ...withChanges(deck, base, changes), assets, note: await readNote(documentId) });
    },
    discard: async (documentId) => {
      if (isDocumentId(documentId)) await rm(path.join(folder, documentId), { recursive: true, force: true });
    },
  };
}

/** Every change in turn, up to the first that is cut short or doesn't fit: what is behind it would not fit either. */
function withChanges(deck: Deck, revision: number, changes: string): { deck: Deck; revision: number } {
  let now = { deck, revision };
  for (const line of changes.split('\n').slice(0, -1)) {
    const delta = deltaSchema.safeParse(jsonOf(line));
    const next = delta.success ? applyDelta(now.deck, delta.data) : null;
    if (next === null) return now;
    now = { deck: next, revision: now.revision + 1 };
  }
  return now;
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/** Ids become folder names, so only ids this application makes are taken. */
function isDocumentId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
}
