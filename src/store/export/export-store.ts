import path from 'node:path';
import { failure, type Result, success } from '#contract/result.ts';
import type { StoreExportKind } from '#contract/store-contract.ts';
import type { StoreDatabase } from '../connect.ts';
import { openDatabase } from '../open-store.ts';
import { failureOf } from '../store-failure.ts';
import { longCsv } from './long-csv.ts';
import { dataPackage } from './package/data-package.ts';
import { sdmxCsv } from './sdmx-csv.ts';
import { writeChunks } from './write-chunks.ts';

export const exportExtensions: Readonly<Record<StoreExportKind, string>> = {
  csv: '.csv',
  template: '.xlsx',
  yearbook: '.xlsx',
  sdmx: '.csv',
  package: '.zip',
};

export type ExportOptions = {
  empty: boolean; // of the template: without figures, to be filled in
  now: Date; // printed in workbooks
};

const mostInWorkbook = 200_000; // figures: a workbook is put together in memory

/**
 * Writes the store at `file` to `target` as it is at this moment, over a connection of its own, so that the window goes
 * on reading and writing. Failures: those of opening the store and of writing, too-many-figures; `target` is then as it
 * was.
 */
export async function exportStore(
  file: string,
  kind: StoreExportKind,
  target: string,
  options: ExportOptions,
): Promise<Result<null>> {
  const place = { name: path.basename(target), folder: path.dirname(target) };
  if (path.resolve(file) === path.resolve(target)) return failure('write-failed', place);
  const database = await openForReading(file);
  if (!database.ok) return database;
  try {
    return await database.value.transaction().execute(async (moment) => {
      if ((kind === 'template' && !options.empty) || kind === 'yearbook') {
        const count = await countFigures(moment);
        if (count > mostInWorkbook) return failure('too-many-figures', { ...place, count, most: mostInWorkbook });
      }
      await writeChunks(target, chunksOf(moment, kind, options));
      return success(null);
    });
  } catch (error) {
    const ofStore = error instanceof Error && 'rawCode' in error;
    return failureOf(error, ofStore ? file : target);
  } finally {
    await database.value.destroy();
  }
}

/** The writer of workbooks is large and loaded when it is wanted. */
function chunksOf(
  database: StoreDatabase,
  kind: StoreExportKind,
  options: ExportOptions,
): AsyncIterable<string | Uint8Array> {
  switch (kind) {
    case 'csv':
      return longCsv(database);
    case 'sdmx':
      return sdmxCsv(database);
    case 'package':
      return dataPackage(database);
    case 'template':
      return once(async () => (await import('./template/template-xlsx.ts')).templateXlsx(database, options));
    case 'yearbook':
      return once(async () => (await import('./yearbook-xlsx.ts')).yearbookXlsx(database, options));
  }
}

async function* once(make: () => Promise<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield await make();
}

/** An older store is brought up to date first, as opening it in the window does. */
async function openForReading(file: string): Promise<Result<StoreDatabase>> {
  const database = await openDatabase(file, { readOnly: true });
  return database.ok || database.failure.code !== 'store-not-migratable' ? database : openDatabase(file);
}

async function countFigures(database: StoreDatabase): Promise<number> {
  const { count } = await database
    .selectFrom('observation')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('is_current', '=', 1)
    .executeTakeFirstOrThrow();
  return count;
}
