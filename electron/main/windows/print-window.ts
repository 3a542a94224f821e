import type { BrowserWindow } from 'electron';
import type { PrintJob } from '#contract/print-contract.ts';
import { failure, type Result, success } from '#contract/result.ts';
import type { PrintJobs, PrintListener, PrintReport } from '../services/print-jobs.ts';
import type { DrawnWindow, PrintWindow } from './printing.ts';
import { restWindow, wakeWindow } from './resting-window.ts';
import { createSecureWindow, loadPage } from './secure-window.ts';

/** How long a window may take to draw: a base for starting, and more for each page. */
const timeLimit = { base: 60_000, perPage: 2_000 };

/** The window that rests, if there is one, or a new one. */
export function startPrintWindow(jobs: PrintJobs): PrintWindow {
  return wakeWindow() ?? newPrintWindow(jobs);
}

/** It renders off screen, because a merely hidden window makes no frames to take a picture of. */
function newPrintWindow(jobs: PrintJobs): PrintWindow {
  const window = createSecureWindow('print', {
    show: false,
    width: 1280,
    height: 720,
    useContentSize: true,
    offscreen: true,
  });
  const { id } = window.webContents;
  jobs.letIn(id);
  window.once('closed', () => jobs.remove(id));
  const loaded = loadPage(window, 'print').then(
    () => true,
    () => false,
  );
  const printing: PrintWindow = {
    draw: (job, { drawn, svg }, cancelled) => {
      const report = jobs.give(id, { ...job, svg: svg !== null }, { drawn, svg: svg ?? notWanted });
      const pages = job.sheets.length;
      return Promise.race([
        outcome(window, pages, loaded, report),
        ended(window, cancelled, timeLimit.base + timeLimit.perPage * pages),
      ]);
    },
    rest: () => {
      void jobs.give(id, nothing, { drawn: () => undefined, svg: notWanted }); // the pages go at once, not with the next job
      restWindow(window, printing);
    },
    destroy: () => window.destroy(),
  };
  return printing;
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

const nothing: PrintJob = { language: 'zh-CN', width: 0, height: 0, sheets: [], svg: false };

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
