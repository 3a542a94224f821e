import type { BrowserWindow } from 'electron';
import type { FailedSlide } from '#contract/export-contract.ts';
import { failure, type Result, success } from '#contract/result.ts';
import type { AssetBytes, Deck } from '#core/deck/deck.ts';
import type { Scene } from '#core/scene/scene.ts';
import { openPrintWindow } from '../../windows/print-window.ts';
import type { PrintJobs } from '../print-jobs.ts';
import type { ExportJob } from './export-job.ts';
import { keepSvg } from './keep-svg.ts';
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
  wanted: { pdf: boolean; png: PageFolder | null; svg: PageFolder | null; assets: AssetBytes },
  jobs: PrintJobs,
  job: ExportJob,
): Promise<Result<DrawnPages>> {
  const total = scenes.length;
  const drawn = (pages: number) => (wanted.pdf ? job.progress('pdf', pages, total) : undefined);
  drawn(0);
  const svg = wanted.svg === null ? null : keepSvg(scenes, wanted.svg, wanted.assets, job);
  const opened = await openPrintWindow(scenes, jobs, job.cancelled, { drawn, svg: svg?.keep ?? null });
  if (!opened.ok) return opened;
  const { window, failed } = opened.value;
  try {
    if (failed.length > 0) return success({ failed });
    const lost = svg?.failure() ?? null;
    if (lost !== null) return { ok: false, failure: lost };
    const pdf = wanted.pdf ? await untilCancelled(printPdf(window, deck, scenes), job.cancelled) : null;
    const taken = wanted.png === null ? success(null) : await pictures(window, scenes, wanted.png, job);
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
