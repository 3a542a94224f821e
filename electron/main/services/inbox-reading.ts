import { Worker } from 'node:worker_threads';
import type { InboxProgress, TextSourceWords } from '#contract/inbox-contract.ts';
import { failure, type Result } from '#contract/result.ts';
import { readDocumentFile } from '#store/read-document/read-document-file.ts';
import type { FromReader, ReadingStart, ReadText } from '#store/read-document/worker/messages.ts';
import { characterMapsFolder, readWorkerFile } from '../locations.ts';

/** Texts being read for the inbox, one at a time, in a worker that ends with the reading. */
export type InboxReading = {
  readFile(file: string): Promise<Result<ReadText & { name: string }>>;
  readText(text: string, words: TextSourceWords): Promise<Result<ReadText>>;
  /** Stops what is being read; it answers `cancelled`. */
  cancel(): void;
};

export function createInboxReading(progressed: (progress: InboxProgress) => void): InboxReading {
  let stop: () => void = () => undefined;

  function read(start: ReadingStart): Promise<Result<ReadText>> {
    stop(); // another text takes the place of one that is still being read
    const worker = new Worker(readWorkerFile(), { workerData: start });
    return new Promise((resolve) => {
      const end = (result: Result<ReadText>) => {
        resolve(result);
        void worker.terminate();
      };
      stop = () => end(failure('cancelled'));
      worker.on('message', (message: FromReader) => {
        if (message.kind === 'progress') progressed(message.progress);
        else end(message.result);
      });
      worker.once('error', (error) => end(failure('unexpected', { detail: error.message })));
      worker.once('exit', () => resolve(failure('cancelled')));
    });
  }

  return {
    readFile: async (file) => {
      const bytes = await readDocumentFile(file);
      if (!bytes.ok) return bytes;
      const text = await read({ kind: 'file', ...bytes.value, characterMaps: characterMapsFolder() });
      return text.ok ? { ok: true, value: { ...text.value, name: bytes.value.name } } : text;
    },
    readText: (text, words) => read({ kind: 'text', text, words }),
    cancel: () => stop(),
  };
}
