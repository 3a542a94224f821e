import type { Entry } from 'yauzl';
import { type Result, success } from '#contract/result.ts';
import { readLimits } from './limits.ts';
import { failureOfError, refusal } from './refusal.ts';
import { inflate, isUnsafePath, listEntries, openArchive } from './zip-archive.ts';

/**
 * The wanted entries of an archive, unpacked. Counts, sizes and paths are judged by the directory before anything is
 * inflated, and an entry that grows past what the directory says ends the reading, so a lying header gains nothing.
 * Fails with import-too-large or import-not-readable; the failure names no file.
 */
export async function readZipEntries(
  bytes: Uint8Array,
  wanted: (path: string) => boolean,
): Promise<Result<Map<string, Uint8Array>>> {
  try {
    const archive = await openZip(bytes);
    return success(await archive.read(wanted));
  } catch (error) {
    return failureOfError(error, '');
  }
}

export type ZipArchive = {
  paths: readonly string[];
  read: (wanted: (path: string) => boolean) => Promise<Map<string, Uint8Array>>;
};

/** As `readZipEntries`, for the readers here: the paths first. Throws. */
export async function openZip(bytes: Uint8Array): Promise<ZipArchive> {
  const archive = await openArchive(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const listed = await listEntries(archive, readLimits.entries);
  if (listed.length > readLimits.entries) throw refusal('import-too-large', `> ${readLimits.entries} entries`);
  const entries = listed.filter((entry) => !entry.fileName.endsWith('/'));
  const paths = entries.map((entry) => entry.fileName);
  if (paths.some(isUnsafePath)) throw new Error('unsafe path');
  if (new Set(paths).size !== paths.length) throw new Error('two entries of one name');

  async function read(wanted: (path: string) => boolean): Promise<Map<string, Uint8Array>> {
    const chosen = entries.filter((entry) => wanted(entry.fileName));
    refuseLarge(chosen);
    const unpacked = new Map<string, Uint8Array>();
    for (const entry of chosen) {
      if (entry.isEncrypted()) throw refusal('import-password');
      unpacked.set(entry.fileName, await inflate(archive, entry));
    }
    return unpacked;
  }

  return { paths, read };
}

function refuseLarge(entries: readonly Entry[]): void {
  const total = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  const bomb = entries.find(
    (entry) =>
      entry.uncompressedSize > readLimits.entryBytes ||
      (entry.uncompressedSize > 8 * 1024 * 1024 && entry.uncompressedSize > entry.compressedSize * readLimits.ratio),
  );
  const size = bomb?.uncompressedSize ?? total;
  if (bomb !== undefined || total > readLimits.totalBytes)
    throw refusal('import-too-large', `${Math.round(size / 1024 / 1024)} MB`);
}
