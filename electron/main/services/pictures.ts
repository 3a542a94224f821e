import { createHash } from 'node:crypto';
import type { AssetBytes } from '#core/deck/deck.ts';

/**
 * Bytes of the pictures of open decks, by sha-256 and by who holds them. A picture stays while any holder is open,
 * also after it was deleted from the deck, because undo may bring it back.
 */
export type Pictures = {
  hold(holder: string, bytes: Uint8Array): string;
  holdAll(holder: string, assets: AssetBytes): void;
  release(holder: string): void;
  find(id: string): { bytes: Uint8Array; mediaType: 'image/png' | 'image/jpeg' } | null;
  /** Bytes of these pictures, as far as they are held. */
  bytesOf(ids: readonly string[]): AssetBytes;
};

export function createPictures(): Pictures {
  const bytesById = new Map<string, Uint8Array>();
  const holders = new Map<string, Set<string>>();

  function put(holder: string, id: string, bytes: Uint8Array): void {
    bytesById.set(id, bytes);
    holders.set(id, (holders.get(id) ?? new Set()).add(holder));
  }

  return {
    hold: (holder, bytes) => {
      const id = createHash('sha256').update(bytes).digest('hex');
      put(holder, id, bytes);
      return id;
    },
    holdAll: (holder, assets) => {
      for (const [id, bytes] of Object.entries(assets)) put(holder, id, bytes);
    },
    release: (holder) => {
      for (const [id, holding] of holders) {
        if (!holding.delete(holder) || holding.size > 0) continue;
        holders.delete(id);
        bytesById.delete(id);
      }
    },
    find: (id) => {
      const bytes = bytesById.get(id);
      const mediaType = bytes === undefined ? null : mediaTypeOf(bytes);
      return bytes === undefined || mediaType === null ? null : { bytes, mediaType };
    },
    bytesOf: (ids) =>
      Object.fromEntries(
        ids.flatMap((id) => {
          const bytes = bytesById.get(id);
          return bytes === undefined ? [] : [[id, bytes]];
        }),
      ),
  };
}

/** Told by the first bytes, never by a file's name. */
export function mediaTypeOf(bytes: Uint8Array): 'image/png' | 'image/jpeg' | null {
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'image/png';
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'image/jpeg';
  return null;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
