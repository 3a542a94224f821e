import type { ExportFormat, FailedSlide } from '#contract/export-contract.ts';
import { type Result, success } from '#contract/result.ts';
import type { Scene } from '#core/scene/scene.ts';
import { drawPages } from './draw-pages.ts';
import type { ExportJob } from './export-job.ts';
import type { ExportOrder } from './export-order.ts';
import { createPageFolder, type PageFolder } from './page-folder.ts';
import type { PrintWindows } from './print-windows.ts';
import { pptxInput } from './pptx-input.ts';
import { writeDataInWorker } from './write-data.ts';
import { writePptxInWorker } from './write-pptx.ts';

/** Files in memory, and folders of pages beside their targets: nothing is in its place yet. */
export type Made = {
  files: { format: ExportFormat; file: string; bytes: Uint8Array }[];
  folders: { format: ExportFormat; folder: string; pages: PageFolder }[];
};

type Wanted = Omit<ExportOrder, 'range'> & {
  scenes: readonly Scene[];
  total: number; // slides of the deck
  whole: boolean; // of the deck, but for slides that failed
};

/** Makes every format of the order, or says which slides kept it from that. */
export async function makeFiles(
  wanted: Wanted,
  windows: PrintWindows,
  job: ExportJob,
): Promise<Result<{ failed: FailedSlide[] } | { failed: null; made: Made }>> {
  const { deck, scenes, assets, targets, total, whole } = wanted;
  const made: Made = { files: [], folders: [] };
  if (targets.pptx !== undefined) {
    const pptx = await writePptxInWorker(pptxInput(deck, scenes, assets), job);
    if (!pptx.ok) return pptx;
    if (pptx.value.failed !== null) return success({ failed: pptx.value.failed });
    made.files.push({ format: 'pptx', file: targets.pptx, bytes: pptx.value.bytes });
  }
  if (targets.xlsx !== undefined) {
    const data = await writeDataInWorker({ deck, scenes }, job);
    if (!data.ok) return data;
    made.files.push({ format: 'xlsx', file: targets.xlsx, bytes: data.value });
  }
  const folderFor = (format: 'png' | 'svg'): PageFolder | null => {
    const folder = targets[format];
    if (folder === undefined) return null;
    const pages = createPageFolder(folder, { extension: format, total, whole });
    made.folders.push({ format, folder, pages });
    return pages;
  };
  const [png, svg] = [folderFor('png'), folderFor('svg')];
  if (targets.pdf !== undefined || png !== null || svg !== null) {
    const wants = { pdf: targets.pdf === undefined ? null : wanted.pdf, png, svg, assets };
    const drawn = await drawPages(deck, scenes, wants, windows, job);
    if (!drawn.ok || drawn.value.failed !== null) await Promise.all(made.folders.map(({ pages }) => pages.giveUp()));
    if (!drawn.ok) return drawn;
    if (drawn.value.failed !== null) return success({ failed: drawn.value.failed });
    if (targets.pdf !== undefined && drawn.value.pdf !== null) {
      made.files.push({ format: 'pdf', file: targets.pdf, bytes: drawn.value.pdf });
    }
  }
  return success({ failed: null, made });
}
