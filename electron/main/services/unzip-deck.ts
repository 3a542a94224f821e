import type { Entry } from 'yauzl';
import { failure, type Result, success } from '#contract/result.ts';
import { limits } from '#core/deck-file/limits.ts';
import { inflate, isUnsafePath, listEntries, openArchive } from '#store/read/zip-archive.ts';

/**
 * Unpacks a deck archive in memory. Sizes, counts and paths are judged by the directory before anything is inflated, and
 * yauzl ends any entry that grows past what its directory says, so a lying header gains nothing.
 */
export async function unzipDeck(bytes: Buffer, name: string): Promise<Result<Map<string, Uint8Array>>> {
  if (bytes.length < 4 || bytes.readUInt32LE(0) !== 0x04034b50) return failure('deck-not-a-deck', { name });
  try {
    const archive = await openArchive(bytes);
    const entries = await listEntries(archive, limits.entries);
    if (entries.length > limits.entries) return failure('deck-too-large', { name });
    if (entries.some((entry) => isUnsafePath(entry.fileName))) return failure('deck-unsafe-path', { name });
    if (isTooLarge(entries)) return failure('deck-too-large', { name });
    if (new Set(entries.map((entry) => entry.fileName)).size !== entries.length)
      return failure('deck-invalid', { name });
    const unpacked = new Map<string, Uint8Array>();
    for (const entry of entries) {
      if (!entry.fileName.endsWith('/')) unpacked.set(entry.fileName, await inflate(archive, entry));
    }
    return success(unpacked);
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    if (/invalid relative path|absolute path|invalid characters in fileName/i.test(message))
      return failure('deck-unsafe-path', { name });
    return failure('deck-truncated', { name });
  }
}

function isTooLarge(entries: readonly Entry[]): boolean {
  const total = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  return (
    total > limits.totalBytes ||
    entries.some(
      (entry) =>
        entry.uncompressedSize > limits.entryBytes ||
        (entry.uncompressedSize > 1024 * 1024 && entry.uncompressedSize > entry.compressedSize * limits.ratio),
    )
  );
}
