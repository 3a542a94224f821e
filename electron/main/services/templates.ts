import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { type DeckTemplate, templateNameSchema } from '#contract/document-contract.ts';
import { failure, type Result, success } from '#contract/result.ts';
import type { AssetBytes, Deck } from '#core/deck/deck.ts';
import { allSlides } from '#core/deck/find.ts';
import { writeFileAtomically } from './atomic-write.ts';
import { readDeckArchive, writeDeckArchive } from './deck-archive.ts';
import { writeFailure } from './write-failure.ts';

const noteSchema = z.strictObject({ name: templateNameSchema, savedAt: z.iso.datetime() });
type Note = z.infer<typeof noteSchema>;

export type Templates = {
  list(): Promise<DeckTemplate[]>;
  /** A template's deck, with the figures it was saved with: they say what has to be looked up anew. */
  read(templateId: string): Promise<Result<{ deck: Deck; assets: AssetBytes }>>;
  save(deck: Deck, assets: AssetBytes, name: string): Promise<Result<{ templateId: string }>>;
  rename(templateId: string, name: string): Promise<Result<null>>;
  remove(templateId: string): Promise<Result<null>>;
};

/**
 * Templates of the person's, a deck file and a note (name, time) each, in their data folder. The note is written first, so
 * that a template always has a name. A file that cannot be read is listed with the reason and left as it is.
 */
export function createTemplates(folder: string, now: () => Date = () => new Date()): Templates {
  const deckFile = (templateId: string) => path.join(folder, `${templateId}.danxia`);
  const noteFile = (templateId: string) => path.join(folder, `${templateId}.json`);

  async function readNote(templateId: string): Promise<Note | null> {
    try {
      return noteSchema.parse(JSON.parse(await readFile(noteFile(templateId), 'utf8')));
    } catch {
      return null;
    }
  }

  async function writeNote(templateId: string, note: Note): Promise<Result<null>> {
    try {
      await mkdir(folder, { recursive: true });
    } catch (error) {
      return writeFailure(error, noteFile(templateId));
    }
    return writeFileAtomically(noteFile(templateId), new TextEncoder().encode(JSON.stringify(note)));
  }

  async function describe(templateId: string): Promise<DeckTemplate | null> {
    const [archive, note] = await Promise.all([readDeckArchive(deckFile(templateId)), readNote(templateId)]);
    const facts = await stat(deckFile(templateId)).catch(() => null);
    if (facts === null) return null; // deleted meanwhile
    const savedAt = note?.savedAt ?? facts.mtime.toISOString();
    if (!archive.ok) {
      return { templateId, name: note?.name ?? templateId, savedAt, content: null, failure: archive.failure };
    }
    const { deck } = archive.value;
    const content = {
      slides: allSlides(deck).length,
      sections: deck.sections.length,
      theme: deck.theme,
      area: deck.area.name,
      period: deck.period,
    };
    return { templateId, name: note?.name ?? deck.title, savedAt, content, failure: null };
  }

  return {
    list: async () => {
      const names = await readdir(folder).catch(() => []);
      const ids = names.filter((name) => name.endsWith('.danxia')).map((name) => path.basename(name, '.danxia'));
      const found = await Promise.all(ids.filter((id) => z.uuid().safeParse(id).success).map(describe));
      return found
        .filter((template) => template !== null)
        .sort((left, right) => right.savedAt.localeCompare(left.savedAt));
    },
    read: async (templateId) => {
      const archive = await readDeckArchive(deckFile(templateId));
      if (archive.ok) return archive;
      const name = (await readNote(templateId))?.name ?? '';
      return failure(archive.failure.code, { ...archive.failure.values, name });
    },
    save: async (deck, assets, name) => {
      const templateId = randomUUID();
      const noted = await writeNote(templateId, { name, savedAt: now().toISOString() });
      if (!noted.ok) return noted;
      const written = await writeDeckArchive(deckFile(templateId), deck, assets, { keepBackup: false });
      if (written.ok) return success({ templateId });
      await rm(noteFile(templateId), { force: true }).catch(() => undefined);
      return written;
    },
    rename: async (templateId, name) => {
      const known = await describe(templateId);
      if (known === null) return failure('template-not-found');
      return writeNote(templateId, { name, savedAt: known.savedAt });
    },
    remove: async (templateId) => {
      try {
        await rm(deckFile(templateId), { force: true });
        await rm(noteFile(templateId), { force: true });
        return success(null);
      } catch (error) {
        return writeFailure(error, deckFile(templateId));
      }
    },
  };
}
