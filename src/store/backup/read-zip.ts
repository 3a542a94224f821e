import { type Entry, open, type ZipFile } from 'yauzl';

/** A zip on disk; entries are found by name and never written anywhere by it. */
export type Zip = {
  /** An entry as text; null where there is none or it is larger than `most` bytes. */
  text(name: string, most: number): Promise<string | null>;
  /** An entry in pieces as they are inflated; throws where there is none or its bytes are damaged. */
  chunks(name: string): AsyncIterable<Uint8Array>;
  close(): void;
};

const mostEntries = 1000;

/** Rejects where the file isn't a zip or is cut off. */
export async function openZip(file: string): Promise<Zip> {
  const archive = await opened(file);
  try {
    const entries = await listed(archive);
    return {
      text: async (name, most) => {
        const entry = entries.get(name);
        if (entry === undefined || entry.uncompressedSize > most) return null;
        const parts: Uint8Array[] = [];
        for await (const part of inflated(archive, entry)) parts.push(part);
        return Buffer.concat(parts).toString('utf8');
      },
      chunks: (name) => {
        const entry = entries.get(name);
        if (entry === undefined) throw new Error(`no ${name}`);
        return inflated(archive, entry);
      },
      close: () => archive.close(),
    };
  } catch (error) {
    archive.close();
    throw error;
  }
}

function opened(file: string): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    open(file, { lazyEntries: true, autoClose: false, validateEntrySizes: true }, (error, archive) =>
      error === null && archive !== undefined ? resolve(archive) : reject(error),
    );
  });
}

function listed(archive: ZipFile): Promise<Map<string, Entry>> {
  return new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>();
    archive.on('entry', (entry: Entry) => {
      entries.set(entry.fileName, entry);
      if (entries.size > mostEntries) reject(new Error('too many entries'));
      else archive.readEntry();
    });
    archive.once('end', () => resolve(entries));
    archive.once('error', reject);
    archive.readEntry();
  });
}

async function* inflated(archive: ZipFile, entry: Entry): AsyncGenerator<Uint8Array> {
  const stream = await new Promise<AsyncIterable<Uint8Array>>((resolve, reject) => {
    archive.openReadStream(entry, (error, readable) =>
      error === null && readable !== undefined ? resolve(readable) : reject(error),
    );
  });
  yield* stream;
}
