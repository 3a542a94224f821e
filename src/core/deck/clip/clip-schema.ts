import { z } from 'zod';
import { assetSchema, blockSchema, slideSchema, snapshotSchema } from '../deck-schema.ts';
import { picturesOfBlocks } from '../find.ts';
import { mostSlides } from '../limits.ts';
import type { Clip } from './clip.ts';

const travelling = { snapshots: z.array(snapshotSchema).max(20_000), assets: z.array(assetSchema).max(1000) };

/** A clip as it may cross a boundary: any program can write to the clipboard, and a page is not trusted either. */
export const clipSchema: z.ZodType<Clip> = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('slides'), slides: z.array(slideSchema).min(1).max(mostSlides), ...travelling }),
    z.strictObject({ kind: z.literal('block'), block: blockSchema, ...travelling }),
  ])
  .superRefine((clip, context) => {
    const blocks = clip.kind === 'block' ? [clip.block] : clip.slides.flatMap(({ blocks }) => Object.values(blocks));
    const pictures = new Set(clip.assets.map(({ id }) => id));
    for (const id of picturesOfBlocks(blocks)) {
      if (!pictures.has(id)) context.addIssue({ code: 'custom', message: `picture ${id} is not in the clip` });
    }
  });
