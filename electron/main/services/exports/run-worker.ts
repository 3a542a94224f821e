import { Worker } from 'node:worker_threads';
import type { ExportFormat } from '#contract/export-contract.ts';
import { failure, type Result } from '#contract/result.ts';
import type { ExportJob } from './export-job.ts';
import { untilCancelled } from './until-cancelled.ts';

/**
 * What a worker of its own answers of its input; `read` gives null for a message that is no answer yet. Failures: those it
 * answers, cancelled, export-failed when it ends before.
 */
export async function runWorker<Message, Answer>(
  { file, input, format }: { file: string; input: unknown; format: ExportFormat },
  read: (message: Message) => Result<Answer> | null,
  { cancelled }: Pick<ExportJob, 'cancelled'>,
): Promise<Result<Answer>> {
  if (cancelled.aborted) return failure('cancelled');
  const worker = new Worker(file, { workerData: input });
  const answered = new Promise<Result<Answer>>((resolve) => {
    const lost = (detail: string) => resolve(failure('export-failed', { format: format.toUpperCase(), detail }));
    worker.on('message', (message: Message) => {
      const answer = read(message);
      if (answer !== null) resolve(answer);
    });
    worker.once('error', (error) => lost(error.message));
    worker.once('exit', () => lost(''));
  });
  try {
    return await untilCancelled(answered, cancelled);
  } catch {
    return failure('cancelled'); // nothing else rejects
  } finally {
    await worker.terminate();
  }
}
