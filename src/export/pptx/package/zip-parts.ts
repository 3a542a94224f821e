import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import type { Parts } from './library-parts.ts';

// One time for all parts makes the same content the same file.
const mtime = new Date(2000, 0, 1, 12);

/** Packs parts in the order given; deflated beside the caller's thread, except those that are packed already. */
export function zipParts(parts: Parts): Promise<Buffer> {
  const archive = new ZipFile();
  for (const [path, content] of parts) {
    const bytes =
      typeof content === 'string'
        ? Buffer.from(content)
        : Buffer.from(content.buffer, content.byteOffset, content.length);
    archive.addBuffer(bytes, path, { mtime, forceDosTimestamp: true, compress: !/\.(png|jpe?g|xlsx)$/.test(path) });
  }
  archive.end();
  return buffer(archive.outputStream as NodeJS.ReadableStream);
}
