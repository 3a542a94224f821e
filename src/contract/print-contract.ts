import { z } from 'zod';
import type { Language } from '#core/indicators/language.ts';

/**
 * What the print window draws: a sheet a page, all of one size, in points. Each is the JSON of a Sheet, because the
 * bridge to the window copies objects value by value, which takes longer than drawing them.
 */
export type PrintJob = {
  language: Language;
  width: number;
  height: number;
  sheets: readonly string[];
  svg: boolean; // each slide is wanted as a file too
};

/** What became of it. */
export const printedSchema = z
  .object({
    pages: z.number().int().min(0),
    missingFonts: z.array(z.string()),
    // slides that could not be drawn, and the picture that was the reason
    failed: z.array(
      z
        .object({ slideId: z.string().min(1).max(64), detail: z.string(), picture: z.string().max(64).nullable() })
        .strict(),
    ),
  })
  .strict();
