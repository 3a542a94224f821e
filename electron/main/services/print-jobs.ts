import type { InputOf } from '#contract/contract.ts';
import type { PrintJob } from '#contract/print-contract.ts';
import type { Result } from '#contract/result.ts';

export type PrintReport = InputOf<'printReady'>;

/** Who hears of a job under way: how many pages are drawn, and each page as SVG where those are wanted. */
export type PrintListener = {
  drawn(pages: number): void;
  svg(slideId: string, svg: string): Promise<Result<null>>;
};

/** Jobs of print windows, by the web contents that draw them, one after another. */
export type PrintJobs = {
  /** Answers the report the window gives when all is drawn. It may have asked before: then it waits. */
  give(contentsId: number, job: PrintJob, listener: PrintListener): Promise<PrintReport>;
  /** The next job of a window; null for contents that were not let in. */
  next(contentsId: number): Promise<PrintJob> | null;
  letIn(contentsId: number): void;
  listener(contentsId: number): PrintListener | null;
  report(contentsId: number, report: PrintReport): boolean;
  remove(contentsId: number): void;
};

type Desk = {
  waiting: PrintJob | null; // given, not yet asked for
  take: ((job: PrintJob) => void) | null; // asked for, not yet given
  listener: PrintListener | null;
  resolve: (report: PrintReport) => void;
};

export function createPrintJobs(): PrintJobs {
  const desks = new Map<number, Desk>();
  return {
    letIn: (contentsId) => {
      desks.set(contentsId, { waiting: null, take: null, listener: null, resolve: () => undefined });
    },
    give: (contentsId, job, listener) =>
      new Promise((resolve) => {
        const desk = desks.get(contentsId);
        if (desk === undefined) return; // the window is gone; whoever draws hears of that
        desk.listener = listener;
        desk.resolve = resolve;
        if (desk.take === null) desk.waiting = job;
        else desk.take(job);
        desk.take = null;
      }),
    next: (contentsId) => {
      const desk = desks.get(contentsId);
      if (desk === undefined) return null;
      return new Promise((resolve) => {
        if (desk.waiting === null) desk.take = resolve;
        else resolve(desk.waiting);
        desk.waiting = null;
      });
    },
    listener: (contentsId) => desks.get(contentsId)?.listener ?? null,
    report: (contentsId, report) => {
      const desk = desks.get(contentsId);
      desk?.resolve(report);
      return desk !== undefined;
    },
    remove: (contentsId) => {
      desks.delete(contentsId);
    },
  };
}
