import { randomUUID } from 'node:crypto';
import os from 'node:os';
import { Worker } from 'node:worker_threads';
import { failure, type Result } from '#contract/result.ts';
import type { ImportOutcome, ImportPreview, ImportProgress, RevisionReason } from '#contract/store-contract.ts';
import type { SourceDraft } from '#core/tables/mapping.ts';
import type { FromWorker, ImportStart, ToWorker } from '#store/import/worker/messages.ts';
import { readImportFile } from '#store/read/read-file.ts';
import { importWorkerFile } from '../locations.ts';

/** Files being imported, each in a worker of its own, which ends with the import. */
export type Imports = {
  openFile(file: string): Promise<Result<ImportPreview>>;
  openText(name: string, text: string): Promise<Result<ImportPreview>>;
  adjust(importId: string, tables: readonly unknown[], source: SourceDraft): Promise<Result<ImportPreview>>;
  run(importId: string, reason: RevisionReason | null, conflicts: 'keep' | 'replace'): Promise<Result<ImportOutcome>>;
  /** Stops what is running and forgets the file. What is being written is taken back. */
  cancel(importId: string): void;
};

type Answer = { preview?: (result: Result<ImportPreview>) => void; done?: (result: Result<ImportOutcome>) => void };
type Session = { worker: Worker; answer: Answer };

export function createImports(storeFile: string, progressed: (progress: ImportProgress) => void): Imports {
  const sessions = new Map<string, Session>();

  function begin(name: string, bytes: Uint8Array): Promise<Result<ImportPreview>> {
    const importId = randomUUID();
    const data: ImportStart = { importId, storeFile, name, bytes, who: os.userInfo().username };
    const worker = new Worker(importWorkerFile(), { workerData: data, transferList: [] });
    const session: Session = { worker, answer: {} };
    sessions.set(importId, session);
    const over = (detail: string) => {
      sessions.delete(importId);
      const ended = failure(detail === '' ? 'cancelled' : 'unexpected', { detail });
      session.answer.preview?.(ended);
      session.answer.done?.(ended);
      session.answer = {};
    };
    worker.on('message', (message: FromWorker) => {
      if (message.kind === 'progress') {
        const { step, done, total } = message;
        progressed({ importId, step, done, total });
      } else if (message.kind === 'preview') {
        session.answer.preview?.(message.result);
        if (!message.result.ok && !kept.has(message.result.failure.code)) stop(importId);
      } else session.answer.done?.(message.result);
    });
    worker.once('error', (error) => over(error.message));
    worker.once('exit', () => over(''));
    return new Promise((resolve) => {
      session.answer = { preview: resolve };
    });
  }

  function ask<Kind extends keyof Answer>(
    importId: string,
    kind: Kind,
    message: ToWorker,
  ): Promise<Parameters<NonNullable<Answer[Kind]>>[0]> {
    const session = sessions.get(importId);
    if (session === undefined) return Promise.resolve(failure('unknown-import'));
    return new Promise((resolve) => {
      session.answer = { [kind]: resolve };
      session.worker.postMessage(message);
    });
  }

  function stop(importId: string): void {
    const session = sessions.get(importId);
    if (session === undefined) return;
    session.worker.postMessage({ kind: 'cancel' } satisfies ToWorker);
  }

  return {
    openFile: async (file) => {
      const read = await readImportFile(file);
      return read.ok ? begin(read.value.name, read.value.bytes) : read;
    },
    openText: (name, text) => begin(name, new TextEncoder().encode(text)),
    adjust: (importId, tables, source) => ask(importId, 'preview', { kind: 'adjust', tables, source }),
    run: (importId, reason, conflicts) => ask(importId, 'done', { kind: 'run', reason, conflicts }),
    cancel: stop,
  };
}

/** A mapping that was refused leaves the file open: the person goes on with the one before. */
const kept = new Set(['invalid-request']);
