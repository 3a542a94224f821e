import type { BrowserWindow } from 'electron';
import type { PrintJob } from '#contract/print-contract.ts';
import type { Result } from '#contract/result.ts';
import type { PrintListener, PrintReport } from '../services/print-jobs.ts';

/** `svg` takes each slide as a file; null where none is wanted. */
export type PrintOptions = Pick<PrintListener, 'drawn'> & { svg: PrintListener['svg'] | null };
export type DrawnWindow = { window: BrowserWindow; failed: PrintReport['failed'] };

/** A window nobody sees, which draws sheets one below another. It starts before they are known. */
export type PrintWindow = {
  /**
   * `drawn` is told how many pages are there. Slides that cannot be drawn are answered with the window.
   * Failures: page-not-drawn, font-missing, cancelled.
   */
  draw(job: Omit<PrintJob, 'svg'>, options: PrintOptions, cancelled: AbortSignal): Promise<Result<DrawnWindow>>;
  /** It is kept a while: whoever exports again after a correction need not wait for its start and its fonts. */
  rest(): void;
  destroy(): void;
};
