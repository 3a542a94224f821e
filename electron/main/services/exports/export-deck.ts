import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserWindow } from 'electron';
import type { ExportFormat } from '#contract/contract.ts';
import type { PdfOptions } from '#contract/pdf-options.ts';
import { failure, type Result, success } from '#contract/result.ts';
import type { AssetBytes, Deck } from '#core/deck/deck.ts';
import { layoutDeck } from '#core/layout/layout-deck.ts';
import type { Problem } from '#core/layout/layout-types.ts';
import type { Scene } from '#core/scene/scene.ts';
import { fitForXml } from '#export/pptx/package/xml-characters.ts';
import { openPrintWindow } from '../../windows/print-window.ts';
import { writeFileAtomically } from '../atomic-write.ts';
import type { PrintJobs } from '../print-jobs.ts';
import type { ExportJob } from './export-job.ts';
import { createPageFolder, type PageFolder } from './page-folder.ts';
import { takePagePictures } from './page-pictures.ts';
import { pptxInput } from './pptx-input.ts';
import { printPdf } from './print-pdf.ts';
import { writeFailure } from './write-failure.ts';
import { writePptxInWorker } from './write-pptx.ts';

/** Where each wanted format goes: a file, or for `png` the folder of the pages. */
export type ExportTargets = Readonly<Partial<Record<ExportFormat, string>>>;
export type Exported = { files: { format: ExportFormat; file: string }[]; pages: number; problems: Problem[] };

/**
 * Exports a deck. Every file is made whole in memory or beside its target before the first target is replaced, so a
 * failure or a cancelled export leaves what was there. The pictures of `assets` must be held while it runs.
 * Failures: page-not-drawn, font-missing, export-failed, cancelled, and those of writing.
 */
export async function exportDeck(
  given: Deck,
  assets: AssetBytes,
  targets: ExportTargets,
  pdf: PdfOptions,
  jobs: PrintJobs,
  job: ExportJob,
): Promise<Result<Exported>> {
  if (pdf.handout !== 'none' || pdf.greyscale) return failure('not-yet', { name: 'PDF' });
  // Before layout, so that what PPTX leaves out has no room in any format; PDF and pictures would draw it as empty boxes.
  const deck = fitForXml(given);
  const { scenes, problems } = layoutDeck(deck);
  const made: { format: ExportFormat; file: string; bytes: Uint8Array }[] = [];

  if (targets.pptx !== undefined) {
    const pptx = await writePptxInWorker(pptxInput(deck, scenes, assets), job);
    if (!pptx.ok) return pptx;
    made.push({ format: 'pptx', file: targets.pptx, bytes: pptx.value });
  }

  const pages = targets.png === undefined ? null : createPageFolder(targets.png, scenes.length);
  if (targets.pdf !== undefined || pages !== null) {
    const drawn = await drawPages(deck, scenes, { pdf: targets.pdf !== undefined, pages }, jobs, job);
    if (!drawn.ok) {
      await pages?.giveUp();
      return drawn;
    }
    if (targets.pdf !== undefined && drawn.value !== null) {
      made.push({ format: 'pdf', file: targets.pdf, bytes: drawn.value });
    }
  }
  if (job.cancelled.aborted) {
    await pages?.giveUp();
    return failure('cancelled');
  }

  for (const { file, bytes } of made) {
    const written = await writeInto(file, bytes);
    if (!written.ok) {
      await pages?.giveUp();
      return written;
    }
  }
  const files: Exported['files'] = made.map(({ format, file }) => ({ format, file }));
  if (pages !== null && targets.png !== undefined) {
    const folder = targets.png;
    const named = await pages.finish();
    if (!named.ok) return named;
    files.push(...named.value.map((name) => ({ format: 'png' as const, file: path.join(folder, name) })));
  }
  return success({ files, pages: scenes.length, problems });
}

async function drawPages(
  deck: Deck,
  scenes: readonly Scene[],
  wanted: { pdf: boolean; pages: PageFolder | null },
  jobs: PrintJobs,
  job: ExportJob,
): Promise<Result<Uint8Array | null>> {
  const total = scenes.length;
  if (wanted.pdf) job.progress('pdf', 0, total);
  const opened = await openPrintWindow(scenes, jobs, job.cancelled);
  if (!opened.ok) return opened;
  const window = opened.value;
  try {
    const pdf = wanted.pdf ? await printPdf(window, deck, scenes) : null;
    if (wanted.pdf) job.progress('pdf', total, total);
    const taken = wanted.pages === null ? success(null) : await pictures(window, total, wanted.pages, job);
    return taken.ok ? success(pdf) : taken;
  } catch (error) {
    if (job.cancelled.aborted) return failure('cancelled');
    return failure('export-failed', { format: 'PDF', detail: error instanceof Error ? error.message : String(error) });
  } finally {
    window.destroy();
  }
}

function pictures(window: BrowserWindow, total: number, pages: PageFolder, job: ExportJob): Promise<Result<null>> {
  const keep = async (page: number, png: Uint8Array) => {
    job.progress('png', page, total);
    return pages.keep(page, png);
  };
  return takePagePictures(window, total, keep, job.cancelled);
}

async function writeInto(file: string, bytes: Uint8Array): Promise<Result<null>> {
  try {
    await mkdir(path.dirname(file), { recursive: true });
  } catch (error) {
    return writeFailure(error, file);
  }
  return writeFileAtomically(file, bytes);
}
