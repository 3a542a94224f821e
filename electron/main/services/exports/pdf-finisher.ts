import { Worker } from 'node:worker_threads';
import type { PdfFromWorker, PdfToWorker } from '#export/pdf/pdf-worker.ts';
import { pdfWorkerFile } from '../../locations.ts';

/** Finishes one printed PDF on another thread. */
export type PdfFinisher = {
  /** Rejects when the thread fails. `printed` is copied. */
  finish(printed: Uint8Array): Promise<Uint8Array>;
  end(): void;
};

type Message = PdfToWorker extends infer Each ? (Each extends unknown ? Omit<Each, 'job'> : never) : never;

const keptFor = 120_000; // milliseconds

type Thread = { worker: Worker; jobs: number; timer: NodeJS.Timeout | null };

let kept: Thread | null = null;
let lastJob = 0;

/**
 * Starts before the pages are printed, so that what they show is read by then. The thread is kept for a while: whoever
 * exports again after a correction has it twice as fast, its code being compiled.
 */
export function startPdfFinisher(input: Message & { kind: 'input' }): PdfFinisher {
  const thread = takeThread();
  const { worker } = thread;
  lastJob += 1;
  const job = lastJob;
  const send = (message: Message, handedOver: ArrayBuffer[] = []) =>
    worker.postMessage({ ...message, job }, handedOver);
  send(input);
  return {
    finish: (printed) =>
      new Promise((resolve, reject) => {
        const settle = (end: () => void) => {
          worker.off('message', answered);
          worker.off('exit', ended);
          end();
        };
        const answered = (answer: PdfFromWorker) => {
          if (answer.job !== job) return;
          const { bytes, problem } = answer;
          settle(() => (bytes === null ? reject(new Error(problem)) : resolve(bytes)));
        };
        const ended = () => settle(() => reject(new Error('the thread ended')));
        worker.on('message', answered);
        worker.once('exit', ended);
        const bytes = new Uint8Array(printed); // memory of its own can be handed over
        send({ kind: 'printed', bytes }, [bytes.buffer]);
      }),
    end: () => {
      send({ kind: 'over' });
      putBack(thread);
    },
  };
}

function takeThread(): Thread {
  const thread = kept ?? startThread();
  if (thread.timer !== null) clearTimeout(thread.timer);
  thread.timer = null;
  thread.jobs += 1;
  return thread;
}

function startThread(): Thread {
  const worker = new Worker(pdfWorkerFile());
  worker.unref(); // the application may end while it is kept
  const thread: Thread = { worker, jobs: 0, timer: null };
  const forget = () => {
    if (kept === thread) kept = null;
  };
  worker.once('error', forget); // its end follows, and tells those who wait
  worker.once('exit', forget);
  kept = thread;
  return thread;
}

function putBack(thread: Thread): void {
  thread.jobs -= 1;
  if (thread.jobs > 0) return;
  thread.timer = setTimeout(() => {
    if (kept === thread) kept = null;
    void thread.worker.terminate();
  }, keptFor).unref();
}
