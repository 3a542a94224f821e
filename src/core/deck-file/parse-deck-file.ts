import { z } from 'zod';
import { failure, type Result, success } from '#contract/result.ts';
import type { AssetBytes, Deck } from '#core/deck/deck.ts';
import { deckSchema } from '#core/deck/deck-schema.ts';
import { assetFolder, currentVersion, deckEntry, figuresEntry, formatName } from './format.ts';
import { migrations } from './migrations.ts';

const envelope = z.object({
  format: z.literal(formatName),
  version: z.number().int().min(1),
  deck: z.record(z.string(), z.unknown()),
});

export type ParsedDeckFile = { deck: Deck; assets: AssetBytes; migratedFrom: number | null };

/**
 * Reads the unpacked entries of a deck file: shape, version, migrations, then the current schema only. Never throws;
 * fails with deck-not-a-deck, deck-too-new, deck-migration-failed or deck-invalid.
 */
export function parseDeckFile(entries: ReadonlyMap<string, Uint8Array>, name: string): Result<ParsedDeckFile> {
  const main = entries.get(deckEntry);
  const figures = entries.get(figuresEntry);
  if (main === undefined) return failure('deck-not-a-deck', { name });
  const parsed = readJson(main);
  const isOurs = z.object({ format: z.literal(formatName) }).safeParse(parsed);
  if (!isOurs.success) return failure('deck-not-a-deck', { name });
  const outer = envelope.safeParse(parsed);
  if (!outer.success) return failure('deck-invalid', { name });
  const { version } = outer.data;
  if (version > currentVersion) return failure('deck-too-new', { name, version });

  const migrated = migrate(outer.data.deck, version);
  if (migrated === null) return failure('deck-migration-failed', { name, version });
  const snapshots = figures === undefined ? {} : readJson(figures);
  const deck = deckSchema.safeParse({ ...migrated, snapshots });
  if (!deck.success) return failure('deck-invalid', { name });

  const assets: Record<string, Uint8Array> = {};
  for (const asset of Object.values(deck.data.assets)) {
    const bytes = entries.get(assetPath(asset));
    if (bytes === undefined) return failure('deck-invalid', { name });
    assets[asset.id] = bytes;
  }
  return success({ deck: deck.data, assets, migratedFrom: version === currentVersion ? null : version });
}

export function assetPath(asset: Deck['assets'][string]): string {
  return `${assetFolder}${asset.id}.${asset.mediaType === 'image/png' ? 'png' : 'jpg'}`;
}

function migrate(deck: Record<string, unknown>, version: number): Record<string, unknown> | null {
  try {
    return migrations.filter((step) => step.from >= version).reduce((old, step) => step.migrate(old), deck);
  } catch {
    return null;
  }
}

function readJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decodeUtf8(bytes));
  } catch {
    return null;
  }
}

/** Core has no TextDecoder in its types; every runtime has it. */
declare class TextDecoder {
  constructor(label: string, options: { fatal: boolean });
  decode(bytes: Uint8Array): string;
}

function decodeUtf8(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}
