import { failure, success } from '#contract/result.ts';
import type { Implementation } from '../ipc.ts';
import type { PrintJobs } from '../services/print-jobs.ts';

type PrintMethods = 'printPages' | 'printProgress' | 'printSvg' | 'printReady';

export function printHandlers(jobs: PrintJobs): Pick<Implementation, PrintMethods> {
  return {
    printPages: async (_input, caller) => {
      const job = jobs.next(caller.id);
      return job === null ? failure('invalid-request', { method: 'printPages' }) : success(await job);
    },
    printProgress: async ({ pages }, caller) => {
      const listener = jobs.listener(caller.id);
      if (listener === null) return failure('invalid-request', { method: 'printProgress' });
      listener.drawn(pages);
      return success(null);
    },
    printSvg: async ({ slideId, svg }, caller) =>
      jobs.listener(caller.id)?.svg(slideId, svg) ?? failure('invalid-request', { method: 'printSvg' }),
    printReady: async (report, caller) =>
      jobs.report(caller.id, report) ? success(null) : failure('invalid-request', { method: 'printReady' }),
  };
}
