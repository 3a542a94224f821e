import { z } from 'zod';
import { assetSchema, deckProperties, slideSchema, snapshotSchema } from './deck-schema.ts';
import type { DeckDelta } from './delta.ts';
import { longest, mostSections, mostSlides } from './limits.ts';

const id = z.string().min(1).max(64);
const changes = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({ set: z.record(z.string(), value), removed: z.array(z.string().max(200)).max(20_000) }).optional();

/** What a delta may be, checked where it crosses a boundary; whether it fits a deck only `applyDelta` can say. */
export const deltaSchema: z.ZodType<DeckDelta> = z.strictObject({
  properties: z.strictObject(deckProperties).partial().optional(),
  cleared: z.array(z.enum(['classification', 'logo', 'footer'])).optional(),
  sections: z
    .array(
      z.union([
        id,
        z.strictObject({
          id,
          name: z.string().max(longest.line),
          slides: z.array(z.union([id, slideSchema])).max(mostSlides),
        }),
      ]),
    )
    .max(mostSections)
    .optional(),
  snapshots: changes(snapshotSchema),
  assets: changes(assetSchema),
});
