import { pipeline } from 'node:stream/promises';
import { createInflate } from 'node:zlib';
import { mediaTypeOf } from '../pictures.ts';

/** Whether a PNG or JPEG is there to its end and, where that is cheap to know, says what was written into it. */
export async function isWholePicture(bytes: Uint8Array): Promise<boolean> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  switch (mediaTypeOf(bytes)) {
    case 'image/png':
      return isWholePng(buffer);
    case 'image/jpeg':
      return isWholeJpeg(buffer);
    case null:
      return false;
  }
}

/** All chunks up to IEND, and pixels whose check sum is right (PNG 1.2 §§ 3.2, 10.1); off this thread, in pieces. */
async function isWholePng(png: Buffer): Promise<boolean> {
  const data: Buffer[] = [];
  for (let at = 8; at + 12 <= png.length; ) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    const end = at + 12 + length;
    if (end > png.length) return false;
    if (type === 'IDAT') data.push(png.subarray(at + 8, at + 8 + length));
    if (type === 'IEND') return inflates(data);
    at = end;
  }
  return false;
}

async function inflates(data: readonly Buffer[]): Promise<boolean> {
  let bytes = 0;
  try {
    await pipeline(data, createInflate(), async (pixels) => {
      for await (const piece of pixels) bytes += piece.length;
    });
    return bytes > 0;
  } catch {
    return false;
  }
}

/** Segments up to the first scan, and the end mark behind it (ITU-T T.81 § B.1); a thumbnail's own end mark lies before. */
function isWholeJpeg(jpeg: Buffer): boolean {
  for (let at = 2; at + 4 <= jpeg.length; ) {
    if (jpeg[at] !== 0xff) return false;
    const marker = jpeg[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1; // fill bytes
      continue;
    }
    if (marker === 0xda) return jpeg.lastIndexOf(Buffer.from([0xff, 0xd9])) > at;
    at += 2 + jpeg.readUInt16BE(at + 2);
  }
  return false;
}
