import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { z } from 'zod';
import { failure, type Result, success } from '#contract/result.ts';
import type { Clip } from '#core/deck/clip/clip.ts';
import { clipSchema } from '#core/deck/clip/clip-schema.ts';
import type { AssetBytes } from '#core/deck/deck.ts';
import { limits } from '#core/deck-file/limits.ts';

/** A clip with its pictures' bytes. */
export type PackedClip = { clip: Clip; bytes: AssetBytes };

const version = 1;
const mark = 'data-danxia-clip';

const packageSchema = z.strictObject({
  version: z.literal(version),
  clip: clipSchema,
  pictures: z.record(z.string().max(64), z.string()), // base64
});

/** The mark-up that carries a clip. Programs which take mark-up show nothing of it. */
export function packClip({ clip, bytes }: PackedClip): string {
  const pictures = Object.fromEntries(
    Object.entries(bytes).map(([id, picture]) => [id, Buffer.from(picture).toString('base64')]),
  );
  const json = JSON.stringify({ version, clip, pictures });
  return `<span ${mark}="${deflateRawSync(json).toString('base64')}"></span>`;
}

/** The clip in mark-up from the clipboard; null when there is none. Failures: clip-damaged, clip-too-new. */
export function unpackClip(html: string): Result<PackedClip | null> {
  const packed = new RegExp(`${mark}="([A-Za-z0-9+/=]+)"`).exec(html)?.[1];
  if (packed === undefined) return success(null);
  let content: unknown;
  try {
    const json = inflateRawSync(Buffer.from(packed, 'base64'), { maxOutputLength: limits.totalBytes });
    content = JSON.parse(json.toString('utf8'));
  } catch {
    return failure('clip-damaged');
  }
  const parsed = packageSchema.safeParse(content);
  if (!parsed.success) return failure(isNewer(content) ? 'clip-too-new' : 'clip-damaged');
  const { clip, pictures } = parsed.data;
  const bytes = Object.fromEntries(
    Object.entries(pictures).map(([id, picture]): [string, Uint8Array] => [id, Buffer.from(picture, 'base64')]),
  );
  return success({ clip, bytes });
}

function isNewer(content: unknown): boolean {
  const head = z.object({ version: z.number() }).safeParse(content);
  return head.success && head.data.version > version;
}
