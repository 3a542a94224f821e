import { failure, success } from '#contract/result.ts';
import type { Implementation } from '../ipc.ts';
import type { PrintJobs } from '../services/print-jobs.ts';

export function printHandlers(jobs: PrintJobs): Pick<Implementation, 'printPages' | 'printProgress' | 'printReady'> {
  return {
    printPages: async (_input, caller) => {
      const job = jobs.scenesFor(caller.id);
      return job === null ? failure('invalid-request', { method: 'printPages' }) : success(job);
    },
    printProgress: async ({ pages }, caller) =>
      jobs.progress(caller.id, pages) ? success(null) : failure('invalid-request', { method: 'printProgress' }),
    printReady: async (report, caller) =>
      jobs.report(caller.id, report) ? success(null) : failure('invalid-request', { method: 'printReady' }),
  };
}
