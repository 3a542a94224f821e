import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Zippable, zip } from 'fflate';
import { failure, type Result, success } from '#contract/result.ts';
import type { AssetBytes, Deck } from '#core/deck/deck.ts';
import { limits } from '#core/deck-file/limits.ts';
import { type ParsedDeckFile, parseDeckFile } from '#core/deck-file/parse-deck-file.ts';
import { serialiseDeckFile } from '#core/deck-file/serialise-deck-file.ts';
import { partTime } from '#export/fixed-times.ts';
import { writeFileAtomically } from './atomic-write.ts';
import { unzipDeck } from './unzip-deck.ts';

/** Opens a deck file; every way it can be wrong is a failure of its own, and the file is never touched. */
export async function readDeckArchive(file: string): Promise<Result<ParsedDeckFile>> {
  const name = path.basename(file);
  const bytes = await readWhole(file, name);
  if (!bytes.ok) return bytes;
  const entries = await unzipDeck(bytes.value, name);
  return entries.ok ? parseDeckFile(entries.value, name) : entries;
}

/**
 * Writes a deck file atomically; with `keepBackup` the file it replaces stays as `.bak`, with `keepUnused` it also holds
 * what no slide uses at the moment and undo may bring back.
 */
export async function writeDeckArchive(
  file: string,
  deck: Deck,
  assets: AssetBytes,
  options: { keepBackup: boolean; keepUnused?: boolean },
): Promise<Result<null>> {
  const files: Zippable = {};
  for (const [name, bytes] of serialiseDeckFile(deck, assets, { keepUnused: options.keepUnused === true })) {
    files[name] = [bytes, { level: name.endsWith('.json') ? 6 : 0, mtime: partTime }];
  }
  const packed = await new Promise<Uint8Array>((resolve, reject) => {
    zip(files, (error, data) => (error === null ? resolve(data) : reject(error)));
  });
  return writeFileAtomically(file, packed, { keepPrevious: options.keepBackup });
}

async function readWhole(file: string, name: string): Promise<Result<Buffer>> {
  try {
    const facts = await stat(file);
    if (!facts.isFile()) return failure('deck-not-a-deck', { name });
    if (facts.size > limits.archiveBytes) return failure('deck-too-large', { name });
    return success(await readFile(file));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    return failure(code === 'ENOENT' || code === 'ENOTDIR' ? 'deck-not-found' : 'deck-not-readable', { name });
  }
}
