import type { BrowserWindow } from 'electron';
import type { PrintJob } from '#contract/contract.ts';
import { failure, type Result, success } from '#contract/result.ts';
import type { PrintJobs, PrintListener, PrintReport } from '../services/print-jobs.ts';
import { createSecureWindow, loadPage } from './secure-window.ts';

/** How long a window may take to draw: a base for starting, and more for each page. */
const timeLimit = { base: 60_000, perPage: 2_000 };

/** `svg` takes each slide as a file; null where none is wanted. */
export type PrintOptions = Pick<PrintListener, 'drawn'> & { svg: PrintListener['svg'] | null };
export type DrawnWindow = { window: BrowserWindow; failed: PrintReport['failed'] };

/** A window nobody sees, which draws sheets one below another. It starts before they are known. */
export type PrintWindow = {
  /**
   * `drawn` is told how many pages are there. Slides that cannot be drawn are answered with the window. Once only.
   * Failures: page-not-drawn, font-missing, cancelled.
   */
  draw(job: Omit<PrintJob, 'svg'>, options: PrintOptions, cancelled: AbortSignal): Promise<Result<DrawnWindow>>;
  destroy(): void;
};

/** It renders off screen, because a merely hidden window makes no frames to take a picture of. */
export function startPrintWindow(jobs: PrintJobs): PrintWindow {
  const window = createSecureWindow('print', {
    show: false,
    width: 1280,
    height: 720,
    useContentSize: true,
    offscreen: true,
  });
  const { id } = window.webContents;
  window.once('closed', () => jobs.remove(id));
  let give: (job: PrintJob) => void = () => undefined;
  let listener: PrintListener = { drawn: () => undefined, svg: notWanted };
  const given = new Promise<PrintJob>((resolve) => {
    give = resolve;
  });
  const report = jobs.add(id, given, {
    drawn: (pages) => listener.drawn(pages),
    svg: (slideId, svg) => listener.svg(slideId, svg),
  });
  const loaded = loadPage(window, 'print').then(
    () => true,
    () => false,
  );
  return {
    draw: (job, { drawn, svg }, cancelled) => {
      listener = { drawn, svg: svg ?? notWanted };
      give({ ...job, svg: svg !== null });
      const pages = job.sheets.length;
      return Promise.race([
        outcome(window, pages, loaded, report),
        ended(window, cancelled, timeLimit.base + timeLimit.perPage * pages),
      ]);
    },
    destroy: () => window.destroy(),
  };
}

async function outcome(
  window: BrowserWindow,
  pages: number,
  loaded: Promise<boolean>,
  reported: Promise<PrintReport>,
): Promise<Result<DrawnWindow>> {
  if (!(await loaded)) return failure('page-not-drawn', { page: 1 });
  const report = await reported;
  const [missing] = report.missingFonts;
  if (missing !== undefined) return failure('font-missing', { font: missing });
  if (report.pages !== pages) return failure('page-not-drawn', { page: report.pages + 1 });
  return success({ window, failed: report.failed });
}

const notWanted: PrintListener['svg'] = async () => failure('invalid-request', { method: 'printSvg' });

/** Resolves when waiting for the page has become pointless. */
function ended(window: BrowserWindow, cancelled: AbortSignal, limit: number): Promise<{ ok: false } & Result<never>> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(failure('page-not-drawn', { page: 1 })), limit);
    const end = (answer: ReturnType<typeof failure>) => {
      clearTimeout(timer);
      resolve(answer);
    };
    if (window.isDestroyed()) return end(failure('page-not-drawn', { page: 1 }));
    window.webContents.once('render-process-gone', () => end(failure('page-not-drawn', { page: 1 })));
    window.once('closed', () => end(failure('page-not-drawn', { page: 1 })));
    cancelled.addEventListener('abort', () => end(failure('cancelled')), { once: true });
    if (cancelled.aborted) end(failure('cancelled'));
  });
}
