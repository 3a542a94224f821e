import { parentPort } from 'node:worker_threads';
import type { Sheet } from '#core/scene/sheet.ts';
import { finishPdf } from './finish-pdf.ts';
import type { PdfInput } from './pdf-input.ts';
import { type PdfPlan, planPdf } from './pdf-plan.ts';

/** Sheets come as JSON, as the print window gets them: text is passed on far faster than what it describes. */
export type PdfToWorker =
  | ({ kind: 'input'; job: number; sheets: readonly string[] } & Omit<PdfInput, 'sheets'>)
  | { kind: 'printed'; job: number; bytes: Uint8Array }
  | { kind: 'over'; job: number }; // nobody waits for it any more

export type PdfFromWorker = { job: number; bytes: Uint8Array | null; problem: string };

const plans = new Map<number, PdfPlan>();

/** Worker entry: is told what a PDF shows, then given its printed pages, and answers the finished file. */
parentPort?.on('message', (message: PdfToWorker) => {
  switch (message.kind) {
    case 'input':
      plans.set(
        message.job,
        planPdf({ ...message, sheets: message.sheets.map((sheet) => JSON.parse(sheet) as Sheet) }),
      );
      break;
    case 'printed':
      void finish(message.job, message.bytes);
      break;
    case 'over':
      plans.delete(message.job);
      break;
  }
});

async function finish(job: number, printed: Uint8Array): Promise<void> {
  const plan = plans.get(job);
  if (plan === undefined) return;
  const answer = (bytes: Uint8Array<ArrayBuffer> | null, problem: string) =>
    parentPort?.postMessage({ job, bytes, problem } satisfies PdfFromWorker, bytes === null ? [] : [bytes.buffer]);
  try {
    answer(await finishPdf(printed, plan), '');
  } catch (error) {
    answer(null, error instanceof Error ? error.message : String(error));
  }
}
