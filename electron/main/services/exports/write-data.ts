import { type Result, success } from '#contract/result.ts';
import type { DataInput } from './data-worker.ts';
import { dataWorkerFile } from '../../locations.ts';
import type { ExportJob } from './export-job.ts';
import { runWorker } from './run-worker.ts';

/** Writes the workbook of a deck's data in a worker thread. Failures: cancelled, export-failed when the worker ends. */
export function writeDataInWorker(input: DataInput, job: ExportJob): Promise<Result<Uint8Array>> {
  const total = input.scenes.length;
  job.progress('xlsx', 0, total);
  const read = (bytes: Uint8Array) => {
    job.progress('xlsx', total, total);
    return success(bytes);
  };
  return runWorker({ file: dataWorkerFile(), input, format: 'xlsx' }, read, job);
}
