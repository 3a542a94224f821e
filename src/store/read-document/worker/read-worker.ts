import { parentPort, workerData } from 'node:worker_threads';
import { readAndExtract } from '../read-and-extract.ts';
import type { FromReader, ReadingStart } from './messages.ts';

/** Worker entry: reads one document and finds the figures in it, off the main process's thread. Ending it cancels. */
const start = workerData as ReadingStart;

function send(message: FromReader): void {
  parentPort?.postMessage(message);
}

void readAndExtract(start, (progress) => send({ kind: 'progress', progress })).then((result) =>
  send({ kind: 'done', result }),
);
