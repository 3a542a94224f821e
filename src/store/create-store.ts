import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { type Kysely, sql } from 'kysely';
import { type Result, success } from '#contract/result.ts';
import { connect, type StoreDatabase, withTables } from './connect.ts';
import { migrateStore } from './migrate.ts';
import { migrations } from './migrations/migrations.ts';
import { writeCodeLists } from './queries/write-catalogue.ts';
import { failureOf } from './store-failure.ts';

/**
 * Makes a store with its code lists at `file`, replacing what is there, and lets `fill` write into it. It is written
 * beside and renamed, so `file` is whole or as it was. Failures: disk-full, folder-read-only, folder-missing,
 * write-failed.
 */
export async function createStore(
  file: string,
  fill: (database: StoreDatabase) => Promise<void> = async () => undefined,
): Promise<Result<null>> {
  const temporary = `${file}.${randomUUID()}.tmp`;
  let database: Kysely<unknown> | null = null;
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await (await open(temporary, 'wx')).close(); // the file system's own reason when it can't be written
    // Built in memory: the driver keeps a file open until garbage collection, and Windows renames no open file.
    database = connect(':memory:', 'read-write');
    const migrated = await migrateStore(database, migrations, { name: path.basename(file), readOnly: false });
    if (!migrated.ok) return migrated;
    await withTables(database)
      .transaction()
      .execute(async (transaction) => {
        await writeCodeLists(transaction);
        await fill(transaction);
      });
    await sql`vacuum into ${temporary}`.execute(database);
    await flush(temporary);
    // The log of a store that was here belongs to that store: SQLite would play it into the new one.
    await rm(`${file}-wal`, { force: true });
    await rm(`${file}-shm`, { force: true });
    await rename(temporary, file);
    return success(null);
  } catch (error) {
    return failureOf(error, file);
  } finally {
    await database?.destroy();
    await rm(temporary, { force: true }).catch(() => undefined);
  }
}

/** On disk before the rename makes it the store. */
async function flush(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
