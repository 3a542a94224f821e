import type { PrintJob } from '#contract/contract.ts';

export type PrintReport = { pages: number; missingFonts: string[] };

/** Scenes waiting to be drawn, by the web contents that draws them, and the report it gives when all are drawn. */
export type PrintJobs = {
  add(contentsId: number, job: PrintJob): Promise<PrintReport>;
  scenesFor(contentsId: number): PrintJob | null;
  report(contentsId: number, report: PrintReport): boolean;
  remove(contentsId: number): void;
};

export function createPrintJobs(): PrintJobs {
  const jobs = new Map<number, { job: PrintJob; resolve(report: PrintReport): void }>();
  return {
    add: (contentsId, job) =>
      new Promise((resolve) => {
        jobs.set(contentsId, { job, resolve });
      }),
    scenesFor: (contentsId) => jobs.get(contentsId)?.job ?? null,
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
