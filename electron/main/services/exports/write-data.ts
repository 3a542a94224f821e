import { Worker } from 'node:worker_threads';
import { failure, type Result, success } from '#contract/result.ts';
import { dataWorkerFile } from '../../locations.ts';
import type { DataInput } from './data-worker.ts';
import type { ExportJob } from './export-job.ts';

/** Writes the workbook of a deck's data in a worker thread. Failures: cancelled, export-failed when the worker ends. */
export async function writeDataInWorker(input: DataInput, job: ExportJob): Promise<Result<Uint8Array>> {
  if (job.cancelled.aborted) return failure('cancelled');
  const total = input.scenes.length;
  job.progress('xlsx', 0, total);
  const worker = new Worker(dataWorkerFile(), { workerData: input });
  try {
    return await new Promise<Result<Uint8Array>>((resolve) => {
      worker.on('message', (bytes: Uint8Array) => {
        job.progress('xlsx', total, total);
        resolve(success(bytes));
      });
      worker.once('error', (error) => resolve(failure('export-failed', { format: 'XLSX', detail: error.message })));
      worker.once('exit', () => resolve(failure('export-failed', { format: 'XLSX', detail: '' })));
      job.cancelled.addEventListener('abort', () => resolve(failure('cancelled')), { once: true });
    });
  } finally {
    await worker.terminate();
  }
}
