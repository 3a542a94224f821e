import { z } from 'zod';
import { handouts } from '#core/handout/handout.ts';

/** How a PDF is printed: as slides or as a handout, and whether in greys that stay apart in black and white. */
export const pdfOptionsSchema = z.object({ handout: z.literal(handouts), greyscale: z.boolean() }).strict();
export type PdfOptions = z.infer<typeof pdfOptionsSchema>;

/** Whether a PDF shows the slides as they are on the screen. */
export function isPlain({ handout, greyscale }: PdfOptions): boolean {
  return handout === 'none' && !greyscale;
}

/** One page a slide, in the theme's colours. */
export const plainPdf: PdfOptions = { handout: 'none', greyscale: false };
