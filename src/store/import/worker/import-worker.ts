import { parentPort, workerData } from 'node:worker_threads';
import { failure, type Result, success } from '#contract/result.ts';
import type { ImportOutcome, ImportPreview } from '#contract/store-contract.ts';
import { tableMappingSchema } from '#core/tables/table-mapping-schema.ts';
import type { StoreDatabase } from '../../connect.ts';
import { closeDatabase, openDatabase } from '../../open-store.ts';
import { failureOf } from '../../store-failure.ts';
import { type OpenedFile, openFile } from '../open-file.ts';
import { loadNames, prepareImport } from '../prepare-import.ts';
import { previewOf } from '../preview/import-preview.ts';
import { runImport } from '../run-import.ts';
import type { FromWorker, ImportStart, ToWorker } from './messages.ts';

/** Worker entry: one file from its bytes to the written batch, off the main process's thread, on a connection of its own. */
const start = workerData as ImportStart;
const control = new AbortController();
let database: StoreDatabase | null = null;
let file: OpenedFile | null = null;
let queue: Promise<void> = Promise.resolve();

function send(message: FromWorker): void {
  parentPort?.postMessage(message);
}

async function guarded<Value>(work: () => Promise<Result<Value>>): Promise<Result<Value>> {
  try {
    return await work();
  } catch (error) {
    return failureOf(error, start.storeFile);
  }
}

async function open(): Promise<Result<ImportPreview>> {
  const opened = await openDatabase(start.storeFile);
  if (!opened.ok) return opened;
  database = opened.value;
  const { vocabulary } = await loadNames(database);
  const read = await openFile(start.name, start.bytes, { preset: null, vocabulary, database });
  if (!read.ok) return read;
  file = read.value;
  return preview();
}

async function preview(): Promise<Result<ImportPreview>> {
  if (database === null || file === null) return failure('unknown-import');
  send({ kind: 'progress', step: 'checking', done: 0, total: 0 });
  const prepared = await prepareImport(database, file, new Date().toISOString().slice(0, 10));
  return success(previewOf(start.importId, file, prepared));
}

/** Takes over what a person changed; a mapping that is none is refused, null leaves its table out. */
async function adjust({ tables, source }: Extract<ToWorker, { kind: 'adjust' }>): Promise<Result<ImportPreview>> {
  if (file === null || tables.length !== file.tables.length) return failure('unknown-import');
  const mappings = tables.map((mapping) => (mapping === null ? null : tableMappingSchema.safeParse(mapping)));
  if (mappings.some((mapping) => mapping?.success === false))
    return failure('invalid-request', { method: 'importAdjust' });
  file = {
    ...file,
    source,
    tables: file.tables.map((table, index) => ({ ...table, mapping: mappings[index]?.data ?? null })),
  };
  return preview();
}

async function run({ reason, conflicts }: Extract<ToWorker, { kind: 'run' }>): Promise<Result<ImportOutcome>> {
  if (database === null || file === null) return failure('unknown-import');
  const done = await runImport(database, file, {
    reason,
    conflicts,
    who: start.who,
    now: new Date(),
    cancelled: control.signal,
    progress: (rows, total) => send({ kind: 'progress', step: 'writing', done: rows, total }),
  });
  return done.ok ? success({ batchId: done.value.batchId, summary: done.value.summary }) : done;
}

async function end(): Promise<void> {
  if (database !== null) await closeDatabase(database);
  database = null;
  parentPort?.close();
}

parentPort?.on('message', (message: ToWorker) => {
  if (message.kind === 'cancel') {
    control.abort();
    queue = queue.then(end);
  } else if (message.kind === 'adjust') {
    queue = queue.then(async () => send({ kind: 'preview', result: await guarded(() => adjust(message)) }));
  } else {
    queue = queue.then(async () => {
      const result = await guarded(() => run(message));
      send({ kind: 'done', result });
      if (result.ok) await end();
    });
  }
});
queue = queue.then(async () => send({ kind: 'preview', result: await guarded(open) }));
