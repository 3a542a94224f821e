import { parentPort, workerData } from 'node:worker_threads';
import { failingSlides } from './failing-slides.ts';
import type { PptxInput, PptxOrder } from './pptx-input.ts';
import type { PptxMessage } from './pptx-message.ts';
import { writePptx } from './write-pptx.ts';

/** Worker entry: writes the PPTX given as `workerData`, off the main process's thread; cancelled by ending the worker. */
async function run(input: PptxInput): Promise<void> {
  const result = await writePptx(input, (done, total) => send({ kind: 'progress', done, total }));
  const slides = result.ok ? [] : await failingSlides(input);
  send(slides.length > 0 ? { kind: 'failed', slides } : { kind: 'result', result });
}

function send(message: PptxMessage): void {
  parentPort?.postMessage(message);
}

const order = workerData as PptxOrder;
void run({ ...order, scenes: order.scenes.map((scene) => JSON.parse(scene)) });
