import { open, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Kysely, sql } from 'kysely';
import { type Failure, type FailureCode, failure, type Result, success } from '#contract/result.ts';
import { connect, type OpenMode, type StoreDatabase, withTables } from './connect.ts';
import type { IndicatorStore } from './indicator-store.ts';
import { inboxOf } from './inbox/inbox.ts';
import { undoBatch } from './import/write/undo-batch.ts';
import { migrateStore } from './migrate.ts';
import { migrations } from './migrations/migrations.ts';
import { browseStore } from './queries/browse/browse.ts';
import { storeFacets } from './queries/browse/facets.ts';
import { figuresLike } from './queries/browse/figures-like.ts';
import { observationHistory } from './queries/browse/history.ts';
import { indicatorDetail } from './queries/browse/indicator-detail.ts';
import { searchFigures } from './queries/browse/search-figures.ts';
import { sourceText } from './queries/browse/source-text.ts';
import { findingsOfStore } from './queries/check/findings-of-store.ts';
import { addFigure } from './queries/edit/add-figure.ts';
import { dismissFinding } from './queries/edit/dismiss-finding.ts';
import { reviseFigure } from './queries/edit/revise-figure.ts';
import { briefingChoices } from './queries/briefing-choices.ts';
import { briefingFacts } from './queries/briefing-facts.ts';
import { findArea } from './queries/find-area.ts';
import { listBatches, listBatchIssues } from './queries/list-batches.ts';
import { listObservations } from './queries/list-observations.ts';
import { searchIndicators } from './queries/search-indicators.ts';
import { observationsByKey } from './queries/observations-by-key.ts';
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
  const unreadable = await checkFile(file);
  if (unreadable !== null) return unreadable;
  // Whether a file may be written is known by trying: rights, mounts and other processes all have a say.
  const modes = options.readOnly === true ? readModes : (['read-write', ...readModes] as const);
  let opened = await openIn(modes[0], file);
  for (const mode of modes.slice(1)) {
    if (opened.ok || !canOnlyBeRead(opened.failure.code)) break;
    if (mode === 'immutable' && (await hasUnfinishedLog(file))) break; // its pages would be missed
    opened = await openIn(mode, file);
  }
  return opened;
}

const readModes = ['read-only', 'immutable'] as const satisfies readonly OpenMode[];

function canOnlyBeRead(code: FailureCode): boolean {
  return code === 'folder-read-only' || code === 'store-missing'; // not missing: `checkFile` has read it
}

async function openIn(mode: OpenMode, file: string): Promise<Result<StoreDatabase>> {
  let database: Kysely<unknown> | null = null;
  try {
    database = connect(file, mode);
    if (mode === 'read-write') {
      await sql`pragma journal_mode = wal`.execute(database);
      await sql`pragma synchronous = normal`.execute(database);
    }
    const migrated = await migrateStore(database, migrations, {
      name: path.basename(file),
      readOnly: mode !== 'read-write',
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

/** Why the file can't be a store before SQLite is asked, null when it may be one. */
async function checkFile(file: string): Promise<{ ok: false; failure: Failure } | null> {
  const values = { name: path.basename(file), folder: path.dirname(file) };
  const found = await stat(file).catch(() => null);
  if (found === null) return failure('store-missing', { ...values, detail: '' });
  if (!found.isFile()) return failure('store-damaged', { ...values, detail: 'not a file' });
  if (found.size === 0) return failure('store-damaged', { ...values, detail: 'empty file' });
  try {
    await (await open(file, 'r')).close();
    return null;
  } catch (error) {
    return failure('store-damaged', { ...values, detail: error instanceof Error ? error.message : String(error) });
  }
}

async function hasUnfinishedLog(file: string): Promise<boolean> {
  const log = await stat(`${file}-wal`).catch(() => null);
  return log !== null && log.size > 0;
}

/** Puts the log's pages into the file first, so that a copy of the one file is the whole store. */
export async function closeDatabase(database: StoreDatabase): Promise<void> {
  try {
    await sql`pragma wal_checkpoint(truncate)`.execute(database);
  } catch {
    // Another process reads or the file is read-only: the log stays beside the file and is as good.
  }
  await database.destroy();
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
    search: (text, topic, limit, among) => searchIndicators(database, { text, topic, limit, ...among }),
    figures: (search) => searchFigures(database, search),
    figuresLike: (like) => figuresLike(database, like),
    observations: (indicatorId, area) => listObservations(database, indicatorId, area),
    snapshots: (ids) => snapshotsById(database, ids),
    observationsByKey: (keys) => observationsByKey(database, keys),
    briefingFacts: (choice) => briefingFacts(database, choice),
    choices: () => briefingChoices(database),
    areaByCode: (code) => findArea(database, code),
    batches: () => listBatches(database),
    batchIssues: (batchId) => listBatchIssues(database, batchId),
    undoBatch: (batchId) => undoBatch(database, batchId, now()),
    facets: () => storeFacets(database),
    browse: (query) => browseStore(database, query),
    indicator: (indicatorId, area) => indicatorDetail(database, indicatorId, area),
    history: (observationId) => observationHistory(database, observationId, today()),
    sourceText: (sourceId) => sourceText(database, sourceId),
    findings: (indicatorId) => findingsOfStore(database, indicatorId, today()),
    revise: (input, who) => reviseFigure(database, input, { who, now: now() }),
    add: (input, who) => addFigure(database, input, { who, now: now() }),
    dismiss: (input, who) => dismissFinding(database, input, { who, now: now() }),
    inbox: inboxOf(database, now),
    close: () => closeDatabase(database),
  };
}

function now(): string {
  return new Date().toISOString();
}

function today(): string {
  return now().slice(0, 10);
}
