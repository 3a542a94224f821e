import type { PrintJob } from '#contract/print-contract.ts';
import type { Sheet } from '#core/scene/sheet.ts';
import { jsonInSlices } from './in-slices.ts';

/** What a print window is given of sheets, all of one size. */
export async function printJobOf(sheets: readonly Sheet[]): Promise<Omit<PrintJob, 'svg'>> {
  const { language = 'zh-CN', width = 0, height = 0 } = sheets[0] ?? {};
  return { language, width, height, sheets: await jsonInSlices(sheets) };
}
