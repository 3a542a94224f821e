import AdmZip from 'adm-zip';
import type { Parts } from './library-parts.ts';

// One time for all parts makes the same content the same file.
export const fixedTime = new Date(2000, 0, 1, 12);

/**
 * Packs parts, deflated by the platform (on the caller's thread: parts are small, and handing each to another one took
 * longer than deflating it).
 */
export function zipParts(parts: Parts): Uint8Array {
  const archive = new AdmZip();
  for (const [path, content] of parts) {
    const { header } = archive.addFile(path, bytesOf(content));
    header.time = fixedTime;
    if (/\.(png|jpe?g)$/.test(path)) header.method = 0; // packed already
  }
  return archive.toBuffer();
}

function bytesOf(content: string | Uint8Array): Buffer {
  if (typeof content === 'string') return Buffer.from(content);
  return Buffer.from(content.buffer, content.byteOffset, content.byteLength);
}
