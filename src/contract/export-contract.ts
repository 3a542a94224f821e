import { z } from 'zod';
import type { SlideRange } from '#core/deck/slide-range.ts';
import { pdfOptionsSchema, plainPdf } from './pdf-options.ts';
import type { Failure } from './result.ts';

export const exportFormats = ['pptx', 'pdf', 'png', 'svg', 'xlsx'] as const;
export type ExportFormat = (typeof exportFormats)[number];

const id = z.string().min(1).max(64);

const rangeSchema: z.ZodType<SlideRange> = z.strictObject({
  of: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('deck') }),
    z.strictObject({ kind: z.literal('section'), sectionId: id }),
    z.strictObject({ kind: z.literal('slides'), slideIds: z.array(id).min(1).max(1000) }),
  ]),
  hidden: z.boolean(),
});

/** What a person asks of an export: formats, which slides, and how the PDF is printed (read only where it is wanted). */
export const exportOrderSchema = z.strictObject({
  formats: z.array(z.enum(exportFormats)).min(1),
  range: rangeSchema,
  pdf: pdfOptionsSchema,
});

/** What the dialog offers first: what was chosen last. Which slides is asked anew: a part exported by oversight is worse. */
export type ExportChoice = Pick<z.infer<typeof exportOrderSchema>, 'formats' | 'pdf'> & { hidden: boolean };
export const firstExportChoice: ExportChoice = { formats: ['pptx', 'pdf'], pdf: plainPdf, hidden: true };

export type ExportProgress = {
  jobId: string;
  format: ExportFormat;
  done: number; // slides; when all are done, the file is being written
  total: number;
};

/** A slide that cannot be exported, and why. */
export type FailedSlide = { slideId: string; number: number; title: string; failure: Failure };

/** Some slides failed: is the rest to be written? */
export type ExportQuestion = { jobId: string; failed: FailedSlide[]; rest: number };

export type ExportOutcome = {
  files: { format: ExportFormat; name: string }[];
  problems: number;
  skipped: FailedSlide[];
  lost: Failure | null; // why the slides have no logo, where they should
};

/** Cells for the clipboard: what each says, and the number it is with its Excel format. */
export const dataRowsSchema = z
  .array(
    z
      .array(
        z.strictObject({
          text: z.string().max(20_000),
          number: z.strictObject({ value: z.number(), format: z.string().max(200) }).nullable(),
        }),
      )
      .max(100),
  )
  .min(1)
  .max(1000);
export type DataRows = z.infer<typeof dataRowsSchema>;
