import type { InputOf, PrintJob } from '#contract/contract.ts';
import type { Result } from '#contract/result.ts';

export type PrintReport = InputOf<'printReady'>;

/** Who hears of a job under way: how many pages are drawn, and each page as SVG where those are wanted. */
export type PrintListener = {
  drawn(pages: number): void;
  svg(slideId: string, svg: string): Promise<Result<null>>;
};

/** Sheets to be drawn, by the web contents that draws them, and the report it gives when all are drawn. */
export type PrintJobs = {
  /** The window may ask before the job is there: it waits then. */
  add(contentsId: number, job: Promise<PrintJob>, listener: PrintListener): Promise<PrintReport>;
  jobFor(contentsId: number): Promise<PrintJob> | null;
  listener(contentsId: number): PrintListener | null;
  report(contentsId: number, report: PrintReport): boolean;
  remove(contentsId: number): void;
};

type Waiting = { job: Promise<PrintJob>; listener: PrintListener; resolve(report: PrintReport): void };

export function createPrintJobs(): PrintJobs {
  const jobs = new Map<number, Waiting>();
  return {
    add: (contentsId, job, listener) =>
      new Promise((resolve) => {
        jobs.set(contentsId, { job, listener, resolve });
      }),
    jobFor: (contentsId) => jobs.get(contentsId)?.job ?? null,
    listener: (contentsId) => jobs.get(contentsId)?.listener ?? null,
    report: (contentsId, report) => {
      const waiting = jobs.get(contentsId);
      waiting?.resolve(report);
      return waiting !== undefined;
    },
    remove: (contentsId) => {
      jobs.delete(contentsId);
    },
  };
}
