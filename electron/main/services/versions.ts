import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, realpath, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { VersionItem } from '#contract/document-contract.ts';
import { failure, type Result } from '#contract/result.ts';
import type { ParsedDeckFile } from '#core/deck-file/parse-deck-file.ts';
import { writeFileAtomically } from './atomic-write.ts';
import { readDeckArchive } from './deck-archive.ts';
import { keptVersions } from './kept-versions.ts';

const quietInterval = 10 * 60 * 1000; // ms between the versions that saving by itself leaves

export type Versions = {
  /** Keeps what the file holds, before a save replaces it. A version that can't be kept doesn't hold up the save. */
  keep(file: string, options: { quiet: boolean }): Promise<void>;
  /** Newest first. */
  list(file: string): Promise<VersionItem[]>;
  read(file: string, versionId: string): Promise<Result<ParsedDeckFile>>;
};

/**
 * Former states of deck files in the person's data folder: a folder a file, and in it a copy for each save, named by when
 * that state was saved (milliseconds since 1970).
 */
export function createVersions(folder: string): Versions {
  async function folderOf(file: string): Promise<string> {
    const truePath = await realpath(file).catch(() => path.resolve(file));
    return path.join(folder, createHash('sha256').update(truePath).digest('hex').slice(0, 32));
  }

  async function times(at: string): Promise<number[]> {
    const names = await readdir(at).catch(() => []);
    const found = names.flatMap((name) => /^(\d{1,15})\.danxia$/.exec(name)?.[1] ?? []);
    return found.map(Number).sort((left, right) => right - left);
  }

  async function copy(file: string, quiet: boolean): Promise<void> {
    const at = await folderOf(file);
    const savedAt = Math.round((await stat(file)).mtimeMs);
    const [newest] = await times(at);
    if (newest === savedAt || (quiet && newest !== undefined && savedAt - newest < quietInterval)) return;
    await mkdir(at, { recursive: true });
    const written = await writeFileAtomically(path.join(at, `${savedAt}.danxia`), await readFile(file));
    if (!written.ok) throw new Error(written.failure.code);
    const all = await times(at);
    const kept = keptVersions(all);
    const going = all.filter((time) => !kept.has(time));
    await Promise.all(going.map((time) => rm(path.join(at, `${time}.danxia`), { force: true })));
  }

  return {
    keep: async (file, { quiet }) => {
      try {
        await copy(file, quiet);
      } catch (error) {
        const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'; // the first save
        if (!missing) console.error('a version was not kept:', error instanceof Error ? error.message : error);
      }
    },
    list: async (file) =>
      (await times(await folderOf(file))).map((time) => ({
        versionId: String(time),
        savedAt: new Date(time).toISOString(),
      })),
    read: async (file, versionId) => {
      if (!/^\d{1,15}$/.test(versionId)) return failure('invalid-request');
      return readDeckArchive(path.join(await folderOf(file), `${versionId}.danxia`));
    },
  };
}
