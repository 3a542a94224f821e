import type { InputOf, PrintJob } from '#contract/contract.ts';

export type PrintReport = InputOf<'printReady'>;

/** Scenes waiting to be drawn, by the web contents that draws them, and the report it gives when all are drawn. */
export type PrintJobs = {
  add(contentsId: number, job: PrintJob, progress: (pages: number) => void): Promise<PrintReport>;
  scenesFor(contentsId: number): PrintJob | null;
  progress(contentsId: number, pages: number): boolean;
  report(contentsId: number, report: PrintReport): boolean;
  remove(contentsId: number): void;
};

type Waiting = { job: PrintJob; progress(pages: number): void; resolve(report: PrintReport): void };

export function createPrintJobs(): PrintJobs {
  const jobs = new Map<number, Waiting>();
  return {
    add: (contentsId, job, progress) =>
      new Promise((resolve) => {
        jobs.set(contentsId, { job, progress, resolve });
      }),
    scenesFor: (contentsId) => jobs.get(contentsId)?.job ?? null,
    progress: (contentsId, pages) => {
      const waiting = jobs.get(contentsId);
      waiting?.progress(pages);
      return waiting !== undefined;
    },
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
