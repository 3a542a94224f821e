import type { BrowserWindow } from 'electron';
import { failure, type Result, success } from '#contract/result.ts';
import type { Scene } from '#core/scene/scene.ts';
import type { PrintJobs } from '../services/print-jobs.ts';
import { createSecureWindow, loadPage } from './secure-window.ts';

/** How long a window may take to draw: a base for starting, and more for each page. */
const timeLimit = { base: 60_000, perPage: 2_000 };

/**
 * Draws scenes in a window nobody sees, one page after another from top to bottom. It renders off screen, because a
 * merely hidden window makes no frames to take a picture of.
 * Failures: page-not-drawn, font-missing, cancelled. The caller destroys the window.
 */
export async function openPrintWindow(
  scenes: readonly Scene[],
  jobs: PrintJobs,
  cancelled: AbortSignal,
): Promise<Result<BrowserWindow>> {
  const window = createSecureWindow('print', {
    show: false,
    width: 1280,
    height: 720,
    useContentSize: true,
    offscreen: true,
  });
  const id = window.webContents.id;
  window.once('closed', () => jobs.remove(id));
  const outcome = await Promise.race([
    draw(window, scenes, jobs),
    ended(window, cancelled, timeLimit.base + timeLimit.perPage * scenes.length),
  ]);
  if (outcome.ok) return outcome;
  window.destroy();
  return outcome;
}

async function draw(window: BrowserWindow, scenes: readonly Scene[], jobs: PrintJobs): Promise<Result<BrowserWindow>> {
  const drawn = jobs.add(window.webContents.id, { scenes });
  try {
    await loadPage(window, 'print');
  } catch {
    return failure('page-not-drawn', { page: 1 });
  }
  const report = await drawn;
  const [missing] = report.missingFonts;
  if (missing !== undefined) return failure('font-missing', { font: missing });
  return report.pages === scenes.length ? success(window) : failure('page-not-drawn', { page: report.pages + 1 });
}

/** Resolves when waiting for the page has become pointless. */
function ended(window: BrowserWindow, cancelled: AbortSignal, limit: number): Promise<{ ok: false } & Result<never>> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(failure('page-not-drawn', { page: 1 })), limit);
    const end = (answer: ReturnType<typeof failure>) => {
      clearTimeout(timer);
      resolve(answer);
    };
    window.webContents.once('render-process-gone', () => end(failure('page-not-drawn', { page: 1 })));
    window.once('closed', () => end(failure('page-not-drawn', { page: 1 })));
    cancelled.addEventListener('abort', () => end(failure('cancelled')), { once: true });
    if (cancelled.aborted) end(failure('cancelled'));
  });
}
