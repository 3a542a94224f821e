import { access, constants, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Kysely, sql } from 'kysely';
import { failure, type Result, success } from '#contract/result.ts';
import { connect, type OpenMode, type StoreDatabase, withTables } from './connect.ts';
import type { IndicatorStore } from './indicator-store.ts';
import { migrateStore } from './migrate.ts';
import { migrations } from './migrations/migrations.ts';
import { briefingChoices } from './queries/briefing-choices.ts';
import { briefingFacts } from './queries/briefing-facts.ts';
import { findArea } from './queries/find-area.ts';
import { listObservations } from './queries/list-observations.ts';
import { searchIndicators } from './queries/search-indicators.ts';
import { snapshotsById } from './queries/snapshots-by-id.ts';
import { failureOf } from './store-failure.ts';

/**
 * Opens an indicator store and brings it to the newest schema. Where its folder can't be written it is read without
 * a lock. Failures: store-missing, store-damaged, store-too-new, store-not-migratable, store-busy, disk-full,
 * folder-read-only; the file is left as it was.
 */
export async function openStore(file: string, options: { readOnly?: boolean } = {}): Promise<Result<IndicatorStore>> {
  const database = await openDatabase(file, options);
  return database.ok ? success(storeOf(database.value)) : database;
}

/** The same for code that writes: the connection itself. */
export async function openDatabase(file: string, options: { readOnly?: boolean } = {}): Promise<Result<StoreDatabase>> {
  const mode = await openMode(file, options.readOnly ?? false);
  if (!mode.ok) return mode;
  let database: Kysely<unknown> | null = null;
  try {
    database = connect(file, mode.value);
    if (mode.value === 'read-write') {
      await sql`pragma journal_mode = wal`.execute(database);
      await sql`pragma synchronous = normal`.execute(database);
    }
    const migrated = await migrateStore(database, migrations, {
      file: path.basename(file),
      readOnly: mode.value !== 'read-write',
    });
    if (migrated.ok) return success(withTables(database));
    await database.destroy();
    return migrated;
  } catch (error) {
    const refused = failureOf(error, file);
    const damaged = refused.failure.code === 'unexpected' && database !== null && (await isDamaged(database));
    await database?.destroy();
    return damaged ? failure('store-damaged', refused.failure.values) : refused;
  }
}

/** Puts the log's pages into the file first, so that a copy of the one file is the whole store. */
async function closeDatabase(database: StoreDatabase): Promise<void> {
  try {
    await sql`pragma wal_checkpoint(truncate)`.execute(database);
  } catch {
    // Another process reads or the file is read-only: the log stays beside the file and is as good.
  }
  await database.destroy();
}

async function openMode(file: string, readOnly: boolean): Promise<Result<OpenMode>> {
  const values = { file: path.basename(file), folder: path.dirname(file), detail: '' };
  const found = await stat(file).catch(() => null);
  if (found === null) return failure('store-missing', values);
  if (!found.isFile() || found.size === 0) return failure('store-damaged', values);
  const folderWritable = await allows(path.dirname(file), constants.W_OK);
  if (!(await allows(file, constants.R_OK))) return failure('store-damaged', values);
  if (!readOnly && folderWritable && (await allows(file, constants.W_OK))) return success('read-write');
  const unfinished = await stat(`${file}-wal`).catch(() => null);
  return success(folderWritable || (unfinished?.size ?? 0) > 0 ? 'read-only' : 'immutable');
}

async function allows(target: string, right: number): Promise<boolean> {
  return access(target, right).then(
    () => true,
    () => false,
  );
}

/** Reads all pages, so only after something else failed. */
async function isDamaged(database: Kysely<unknown>): Promise<boolean> {
  try {
    const { rows } = await sql<{ quick_check: string }>`pragma quick_check(1)`.execute(database);
    return rows[0]?.quick_check !== 'ok';
  } catch {
    return true;
  }
}

function storeOf(database: StoreDatabase): IndicatorStore {
  return {
    search: (text, topic, limit) => searchIndicators(database, text, topic, limit),
    observations: (indicatorId, area) => listObservations(database, indicatorId, area),
    snapshots: (ids) => snapshotsById(database, ids),
    briefingFacts: (choice) => briefingFacts(database, choice),
    choices: () => briefingChoices(database),
    areaByCode: (code) => findArea(database, code),
    close: () => closeDatabase(database),
  };
}
