import type { PrintJob } from '#contract/contract.ts';
import type { Sheet } from '#core/scene/sheet.ts';
import { inSlices } from './in-slices.ts';

/** What a print window is given of sheets, all of one size. */
export async function printJobOf(sheets: readonly Sheet[]): Promise<Omit<PrintJob, 'svg'>> {
  const { language = 'zh-CN', width = 0, height = 0 } = sheets[0] ?? {};
  return { language, width, height, sheets: await inSlices(asJson(sheets)) };
}

function* asJson(sheets: readonly Sheet[]): Generator<string> {
  for (const sheet of sheets) yield JSON.stringify(sheet);
}
