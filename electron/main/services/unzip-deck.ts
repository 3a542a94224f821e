import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { failure, type Result, success } from '#contract/result.ts';
import { limits } from '#core/deck-file/limits.ts';

/**
 * Unpacks a deck archive in memory. Sizes, counts and paths are judged by the directory before anything is inflated, and
 * yauzl ends any entry that grows past what its directory says, so a lying header gains nothing.
 */
export async function unzipDeck(bytes: Buffer, name: string): Promise<Result<Map<string, Uint8Array>>> {
  if (bytes.length < 4 || bytes.readUInt32LE(0) !== 0x04034b50) return failure('deck-not-a-deck', { name });
  try {
    const archive = await open(bytes);
    const entries = await listEntries(archive);
    if (entries.length > limits.entries) return failure('deck-too-large', { name });
    if (entries.some((entry) => isUnsafe(entry.fileName))) return failure('deck-unsafe-path', { name });
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

function open(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(
      bytes,
      { lazyEntries: true, validateEntrySizes: true, strictFileNames: true, autoClose: false },
      (error, archive) => (error === null && archive !== undefined ? resolve(archive) : reject(error)),
    );
  });
}

function listEntries(archive: ZipFile): Promise<Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    archive.on('entry', (entry: Entry) => {
      entries.push(entry);
      if (entries.length > limits.entries) resolve(entries);
      else archive.readEntry();
    });
    archive.once('end', () => resolve(entries));
    archive.once('error', reject);
    archive.readEntry();
  });
}

function inflate(archive: ZipFile, entry: Entry): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    archive.openReadStream(entry, (error, stream) => {
      if (error !== null || stream === undefined) return reject(error);
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.once('error', reject);
      stream.once('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    });
  });
}

function isUnsafe(name: string): boolean {
  return name.startsWith('/') || name.includes('\\') || /^[A-Za-z]:/.test(name) || name.split('/').includes('..');
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
