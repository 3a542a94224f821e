import AdmZip from 'adm-zip';
import { partTime } from '../../fixed-times.ts';
import type { Parts } from './library-parts.ts';

/**
 * Packs parts, deflated by the platform (on the caller's thread: parts are small, and handing each to another one took
 * longer than deflating it).
 */
export function zipParts(parts: Parts): Uint8Array {
  const archive = new AdmZip();
  for (const [path, content] of parts) {
    const { header } = archive.addFile(path, bytesOf(content));
    header.time = partTime;
    if (/\.(png|jpe?g)$/.test(path)) header.method = 0; // packed already
  }
  return archive.toBuffer();
}

function bytesOf(content: string | Uint8Array): Buffer {
  if (typeof content === 'string') return Buffer.from(content);
  return Buffer.from(content.buffer, content.byteOffset, content.byteLength);
}
