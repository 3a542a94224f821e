import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Result } from '#contract/result.ts';
import type { AssetBytes, Deck } from '#core/deck/deck.ts';
import { writeDeckArchive } from '../services/deck-archive.ts';
import { writeFailure } from '../services/exports/write-failure.ts';

/** Writes a deck a command made, with its pictures and the folder it goes to. */
export async function saveDeck(file: string, deck: Deck, assets: AssetBytes = {}): Promise<Result<null>> {
  try {
    await mkdir(path.dirname(file), { recursive: true });
  } catch (error) {
    return writeFailure(error, file);
  }
  return writeDeckArchive(file, deck, assets, { keepBackup: false });
}
