import { z } from 'zod';
import type { Clip } from '#core/deck/clip/clip.ts';
import { clipSchema } from '#core/deck/clip/clip-schema.ts';
import type { Asset } from '#core/deck/deck.ts';
import { dataRowsSchema } from './export-contract.ts';

/** What is copied: for decks as it is, for other programs as text, and as rows where it has them. */
export const clipCopySchema = z.strictObject({
  clip: clipSchema,
  text: z.string().max(5_000_000),
  rows: dataRowsSchema.nullable(),
});

/** What the clipboard has for a deck; text and pictures come from other programs. */
export type Pasted = Clip | { kind: 'text'; text: string } | { kind: 'picture'; asset: Asset };
