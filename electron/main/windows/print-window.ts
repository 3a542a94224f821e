import type { BrowserWindow } from 'electron';
import { failure, type Result, success } from '#contract/result.ts';
import type { Scene } from '#core/scene/scene.ts';
import type { FailedSlide } from '#contract/export-contract.ts';
import { failedSlide } from '../services/exports/failed-slide.ts';
import type { PrintJobs, PrintListener } from '../services/print-jobs.ts';
import { createSecureWindow, loadPage } from './secure-window.ts';

/** How long a window may take to draw: a base for starting, and more for each page. */
const timeLimit = { base: 60_000, perPage: 2_000 };

/** `svg` takes each page as a file; null where none is wanted. */
export type PrintOptions = Pick<PrintListener, 'drawn'> & { svg: PrintListener['svg'] | null };
export type PrintWindow = { window: BrowserWindow; failed: FailedSlide[] };

/**
 * Draws scenes in a window nobody sees, one page after another from top to bottom. It renders off screen, because a
 * merely hidden window makes no frames to take a picture of. `drawn` is told how many are there. Slides that cannot be drawn
 * are answered with the window.
 * Failures: page-not-drawn, font-missing, cancelled. The caller destroys the window.
 */
export async function openPrintWindow(
  scenes: readonly Scene[],
  jobs: PrintJobs,
  cancelled: AbortSignal,
  { drawn, svg }: PrintOptions,
): Promise<Result<PrintWindow>> {
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
    draw(window, scenes, jobs, { drawn, svg }),
    ended(window, cancelled, timeLimit.base + timeLimit.perPage * scenes.length),
  ]);
  if (outcome.ok) return outcome;
  window.destroy();
  return outcome;
}

async function draw(
  window: BrowserWindow,
  scenes: readonly Scene[],
  jobs: PrintJobs,
  { drawn: progress, svg }: PrintOptions,
): Promise<Result<PrintWindow>> {
  const drawn = jobs.add(
    window.webContents.id,
    { scenes, svg: svg !== null },
    { drawn: progress, svg: svg ?? notWanted },
  );
  try {
    await loadPage(window, 'print');
  } catch {
    return failure('page-not-drawn', { page: 1 });
  }
  const report = await drawn;
  const [missing] = report.missingFonts;
  if (missing !== undefined) return failure('font-missing', { font: missing });
  if (report.pages !== scenes.length) return failure('page-not-drawn', { page: report.pages + 1 });
  const failed = report.failed.flatMap(({ slideId, detail }) => {
    const scene = scenes.find((each) => each.slideId === slideId);
    return scene === undefined ? [] : [failedSlide(scene, detail)];
  });
  return success({ window, failed });
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
    window.webContents.once('render-process-gone', () => end(failure('page-not-drawn', { page: 1 })));
    window.once('closed', () => end(failure('page-not-drawn', { page: 1 })));
    cancelled.addEventListener('abort', () => end(failure('cancelled')), { once: true });
    if (cancelled.aborted) end(failure('cancelled'));
  });
}
