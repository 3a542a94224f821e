import type { BrowserWindow } from 'electron';
import type { FailedSlide } from '#contract/export-contract.ts';
import { failure, type Result, success } from '#contract/result.ts';
import type { Deck } from '#core/deck/deck.ts';
import type { Scene } from '#core/scene/scene.ts';
import { openPrintWindow } from '../../windows/print-window.ts';
import type { PrintJobs } from '../print-jobs.ts';
import type { ExportJob } from './export-job.ts';
import type { PageFolder } from './page-folder.ts';
import { takePagePictures } from './page-pictures.ts';
import { printPdf } from './print-pdf.ts';
import { untilCancelled } from './until-cancelled.ts';

/** Slides that could not be drawn end the drawing; else there is a PDF, if one is wanted. */
export type DrawnPages = { failed: FailedSlide[] } | { failed: null; pdf: Uint8Array | null };

/** Draws what Chromium draws, in one window: the PDF, and pictures into their folder. */
export async function drawPages(
  deck: Deck,
  scenes: readonly Scene[],
  wanted: { pdf: boolean; pictures: PageFolder | null },
  jobs: PrintJobs,
  job: ExportJob,
): Promise<Result<DrawnPages>> {
  const total = scenes.length;
  if (wanted.pdf) job.progress('pdf', 0, total);
  const drawn = (pages: number) => (wanted.pdf ? job.progress('pdf', pages, total) : undefined);
  const opened = await openPrintWindow(scenes, jobs, { cancelled: job.cancelled, drawn });
  if (!opened.ok) return opened;
  const { window, failed } = opened.value;
  try {
    if (failed.length > 0) return success({ failed });
    const pdf = wanted.pdf ? await untilCancelled(printPdf(window, deck, scenes), job.cancelled) : null;
    const taken = wanted.pictures === null ? success(null) : await pictures(window, scenes, wanted.pictures, job);
    return taken.ok ? success({ failed: null, pdf }) : taken;
  } catch (error) {
    if (job.cancelled.aborted) return failure('cancelled');
    return failure('export-failed', { format: 'PDF', detail: error instanceof Error ? error.message : String(error) });
  } finally {
    window.destroy();
  }
}

function pictures(
  window: BrowserWindow,
  scenes: readonly Scene[],
  folder: PageFolder,
  job: ExportJob,
): Promise<Result<null>> {
  const keep = async (page: number, png: Uint8Array) => {
    job.progress('png', page, scenes.length);
    return folder.keep(scenes[page - 1]?.number ?? page, png);
  };
  return takePagePictures(window, scenes.length, keep, job.cancelled);
}
