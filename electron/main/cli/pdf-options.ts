import type { PdfOptions } from '#contract/pdf-options.ts';
import { type Result, success } from '#contract/result.ts';
import { type Handout, handouts } from '#core/handout/handout.ts';
import { wrongUsage } from './read-options.ts';

/** What the options of a command say of its PDF; they mean nothing without one. Failure: wrong-usage. */
export function readPdfOptions(given: {
  pdf?: string | undefined;
  handout?: string | undefined;
  greyscale?: boolean | undefined;
}): Result<PdfOptions> {
  const asked = given.handout ?? 'none';
  const handout: Handout | undefined = handouts.find((each) => String(each) === asked);
  if (handout === undefined) return wrongUsage(`--handout ${handouts.slice(1).join('|')}`);
  const greyscale = given.greyscale ?? false;
  if (given.pdf === undefined && (given.handout !== undefined || greyscale)) return wrongUsage('--pdf F ?');
  return success({ handout, greyscale });
}
