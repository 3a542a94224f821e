import { Worker } from 'node:worker_threads';
import { failure, type Result } from '#contract/result.ts';
import type { PptxInput } from '#export/pptx/pptx-input.ts';
import { pptxWorkerFile } from '../../locations.ts';
import type { ExportJob } from './export-job.ts';

/** What `export/pptx/pptx-worker.ts` sends. */
type PptxMessage = { kind: 'progress'; done: number; total: number } | { kind: 'result'; result: Result<Uint8Array> };

/** Writes a PPTX in a worker thread. Failures: those of the writer, cancelled, export-failed when the worker ends. */
export async function writePptxInWorker(input: PptxInput, job: ExportJob): Promise<Result<Uint8Array>> {
  if (job.cancelled.aborted) return failure('cancelled');
  const worker = new Worker(pptxWorkerFile(), { workerData: input });
  try {
    return await new Promise<Result<Uint8Array>>((resolve) => {
      worker.on('message', (message: PptxMessage) => {
        if (message.kind === 'progress') job.progress('pptx', message.done, message.total);
        else resolve(message.result);
      });
      worker.once('error', (error) => resolve(failure('export-failed', { format: 'PPTX', detail: error.message })));
      worker.once('exit', () => resolve(failure('export-failed', { format: 'PPTX', detail: '' })));
      job.cancelled.addEventListener('abort', () => resolve(failure('cancelled')), { once: true });
    });
  } finally {
    await worker.terminate();
  }
}
