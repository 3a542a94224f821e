import { createHash } from 'node:crypto';
import { nativeImage } from 'electron';
import type { Pasted } from '#contract/clip-contract.ts';
import { failure, type Result, success } from '#contract/result.ts';
import { type Pictures, mediaTypeOf } from '../pictures.ts';
import { type PackedClip, unpackClip } from './clip-package.ts';
import type { Held } from './read-clipboard.ts';

const mostText = 20_000; // characters of one text on a slide
const largestPicture = { bytes: 20 * 1024 * 1024, megabytes: 20 };

/**
 * What the clipboard has for a document: of our own, else text, else a picture, for spreadsheets give a picture of their cells
 * beside them. Pictures are held for the document. Null: nothing that fits. Failures: clip-damaged, clip-too-new, image-too-large.
 */
export function pasteFor(documentId: string, held: Held, pictures: Pictures): Result<Pasted | null> {
  const own = unpackClip(held.html);
  if (!own.ok) return own;
  if (own.value !== null) return takeClip(documentId, own.value, pictures);
  const text = held.text.replace(/^[\r\n]+|\s+$/g, '');
  if (text !== '') return success({ kind: 'text', text: text.slice(0, mostText) });
  return held.png === null ? success(null) : takePng(documentId, held.png, pictures);
}

/** Every picture must be there and be what its id says: the deck's file and its exports rely on that. */
function takeClip(documentId: string, { clip, bytes }: PackedClip, pictures: Pictures): Result<Pasted> {
  const needed = clip.assets.map(({ id }) => [id, bytes[id]] as const);
  const sound = needed.every(
    ([id, picture]) =>
      picture !== undefined &&
      mediaTypeOf(picture) !== null &&
      createHash('sha256').update(picture).digest('hex') === id,
  );
  if (!sound) return failure('clip-damaged');
  for (const [, picture] of needed) if (picture !== undefined) pictures.hold(documentId, picture);
  return success(clip);
}

function takePng(documentId: string, png: Uint8Array, pictures: Pictures): Result<Pasted | null> {
  if (png.length > largestPicture.bytes)
    return failure('image-too-large', { name: 'PNG', limit: largestPicture.megabytes });
  const { width, height } = nativeImage.createFromBuffer(Buffer.from(png)).getSize();
  if (mediaTypeOf(png) === null || width === 0 || height === 0) return success(null);
  const id = pictures.hold(documentId, png);
  return success({ kind: 'picture', asset: { id, mediaType: 'image/png', width, height, name: '' } });
}
