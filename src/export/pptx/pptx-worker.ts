import { parentPort, workerData } from 'node:worker_threads';
import type { PptxInput } from './pptx-input.ts';
import { writePptx } from './write-pptx.ts';

/** Worker entry: writes the PPTX given as `workerData`, off the main process's thread; cancelled by ending the worker. */
void writePptx(workerData as PptxInput, (done, total) =>
  parentPort?.postMessage({ kind: 'progress', done, total }),
).then((result) => parentPort?.postMessage({ kind: 'result', result }));
