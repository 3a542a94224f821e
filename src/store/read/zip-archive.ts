import { type Entry, fromBuffer, type ZipFile } from 'yauzl';

/** Opens an archive in memory. Nothing is inflated yet; yauzl ends any entry that grows past what its directory says. */
export function openArchive(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true, autoClose: false }, (error, archive) =>
      error === null && archive !== undefined ? resolve(archive) : reject(error),
    );
  });
}

/** The directory of an archive, at most one entry more than `most`. */
export function listEntries(archive: ZipFile, most: number): Promise<Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    archive.on('entry', (entry: Entry) => {
      entries.push(entry);
      if (entries.length > most) resolve(entries);
      else archive.readEntry();
    });
    archive.once('end', () => resolve(entries));
    archive.once('error', reject);
    archive.readEntry();
  });
}

export function inflate(archive: ZipFile, entry: Entry): Promise<Uint8Array> {
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

/** Whether a path would leave the folder it is unpacked into. */
export function isUnsafePath(path: string): boolean {
  return path.startsWith('/') || path.includes('\\') || /^[A-Za-z]:/.test(path) || path.split('/').includes('..');
}
