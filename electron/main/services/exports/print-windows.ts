import { startPrintWindow } from '../../windows/print-window.ts';
import type { PrintWindow } from '../../windows/printing.ts';
import type { PrintJobs } from '../print-jobs.ts';

/** The print windows of one export. */
export type PrintWindows = { take(): PrintWindow; end(): void };

/** `early`: the first window starts now, while the deck is laid out, which takes as long. */
export function openPrintWindows(jobs: PrintJobs, early: boolean): PrintWindows {
  let ready = early ? startPrintWindow(jobs) : null;
  return {
    take: () => {
      const window = ready ?? startPrintWindow(jobs);
      ready = null;
      return window;
    },
    end: () => {
      ready?.destroy();
      ready = null;
    },
  };
}
