import type { AssetBytes, Deck } from '#core/deck/deck.ts';
import { pruned } from '#core/deck/prune.ts';
import { currentVersion, deckEntry, figuresEntry, formatName } from './format.ts';
import { assetPath } from './parse-deck-file.ts';

declare class TextEncoder {
  encode(text: string): Uint8Array;
}

/** The entries of a deck file; what no slide uses is left out unless asked for. The same deck gives the same bytes. */
export function serialiseDeckFile(
  deck: Deck,
  assets: AssetBytes,
  { keepUnused = false }: { keepUnused?: boolean } = {},
): Map<string, Uint8Array> {
  const { snapshots, ...rest } = keepUnused ? deck : pruned(deck);
  const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value, null, 1));
  const entries = new Map([
    [deckEntry, json({ format: formatName, version: currentVersion, deck: rest })],
    [figuresEntry, json(snapshots)],
  ]);
  for (const asset of Object.values(rest.assets)) {
    const bytes = assets[asset.id];
    if (bytes !== undefined) entries.set(assetPath(asset), bytes);
  }
  return entries;
}
