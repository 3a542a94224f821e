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
      const drawing = outcome(window, pages, loaded, report);
      return unlessEnded(drawing, window, cancelled, timeLimit.base + timeLimit.perPage * pages);
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

/** What the drawing gives, or why waiting for it has become pointless. Nothing of it stays with a window that is kept. */
async function unlessEnded(
  drawing: Promise<Result<DrawnWindow>>,
  window: BrowserWindow,
  cancelled: AbortSignal,
  limit: number,
): Promise<Result<DrawnWindow>> {
  if (window.isDestroyed()) return failure('page-not-drawn', { page: 1 });
  if (cancelled.aborted) return failure('cancelled');
  const { webContents } = window;
  let leave: () => void = () => undefined;
  const ended = new Promise<Result<DrawnWindow>>((resolve) => {
    const gone = () => resolve(failure('page-not-drawn', { page: 1 }));
    const stopped = () => resolve(failure('cancelled'));
    const timer = setTimeout(gone, limit);
    webContents.once('render-process-gone', gone);
    window.once('closed', gone);
    cancelled.addEventListener('abort', stopped, { once: true });
    leave = () => {
      clearTimeout(timer);
      webContents.off('render-process-gone', gone);
      window.off('closed', gone);
      cancelled.removeEventListener('abort', stopped);
    };
  });
  try {
    return await Promise.race([drawing, ended]);
  } finally {
    leave();
  }
}
