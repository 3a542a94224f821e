import { Zip, ZipDeflate } from 'fflate';

export type ZipFile = { name: string; chunks: AsyncIterable<Uint8Array> };

// The earliest time a zip can hold, in local time as zips have it: the same content is the same bytes everywhere.
const noTime = new Date(1980, 0, 1);

/** A zip of files one after another, as it is made: what is held is one chunk. Deterministic. */
export async function* zipStream(files: AsyncIterable<ZipFile>): AsyncGenerator<Uint8Array> {
  const made: Uint8Array[] = [];
  let failed: Error | null = null;
  const zip = new Zip((error, data) => {
    failed ??= error;
    if (error === null) made.push(data);
  });
  const take = () => {
    if (failed !== null) throw failed;
    return made.splice(0);
  };
  for await (const { name, chunks } of files) {
    const entry = new ZipDeflate(name, { level: 6 });
    entry.mtime = noTime;
    zip.add(entry);
    for await (const chunk of chunks) {
      entry.push(chunk);
      yield* take();
    }
    entry.push(new Uint8Array(0), true);
    yield* take();
  }
  zip.end();
  yield* take();
}
