import type { Result } from '#contract/result.ts';
import type { AssetBytes, Deck } from '#core/deck/deck.ts';
import { writeDeckArchive } from '../services/deck-archive.ts';
import { folderFor } from '../services/folder-for.ts';

/** Writes a deck a command made, with its pictures and the folder it goes to. */
export async function saveDeck(file: string, deck: Deck, assets: AssetBytes = {}): Promise<Result<null>> {
  const folder = await folderFor(file);
  return folder.ok ? writeDeckArchive(file, deck, assets, { keepBackup: false }) : folder;
}
