import { randomUUID } from 'node:crypto';
import { mkdir, open, rm } from 'node:fs/promises';
import path from 'node:path';
import { CompiledQuery, type Kysely, sql } from 'kysely';
import { failure, type Result, success } from '#contract/result.ts';
import { connect } from '../connect.ts';
import { type TableShape, tableShapes } from '../export/package/table-shapes.ts';
import { migrateStore } from '../migrate.ts';
import { migrations } from '../migrations/migrations.ts';
import { failureOf } from '../store-failure.ts';
import { type PackageReader, type PackageResource, readPackage } from './read-package.ts';
import { replaceFile } from './replace-file.ts';

/**
 * Makes a store of a data package at `storeFile`, where there is none yet: the same rows in every table as when it was
 * written. Failures: package-damaged, store-too-new, store-not-migratable, and those of writing; there is then no file.
 */
export async function restorePackage(packageFile: string, storeFile: string): Promise<Result<null>> {
  const temporary = `${storeFile}.${randomUUID()}.tmp`;
  try {
    await mkdir(path.dirname(storeFile), { recursive: true });
    await (await open(storeFile, 'wx')).close(); // taken, so that nobody else's store is replaced
  } catch (error) {
    return failureOf(error, storeFile);
  }
  const unpacked = await unpackPackage(packageFile, temporary);
  try {
    if (unpacked.ok) await replaceFile(temporary, storeFile);
    else await rm(storeFile, { force: true });
    return unpacked;
  } catch (error) {
    return failureOf(error, storeFile);
  } finally {
    await rm(temporary, { force: true }).catch(() => undefined);
  }
}

/** Writes the store of a package over `target`, an empty file or none. */
export async function unpackPackage(packageFile: string, target: string): Promise<Result<null>> {
  const name = path.basename(packageFile);
  let database: Kysely<unknown> | null = null;
  let reader: PackageReader | null = null;
  try {
    const read = await readPackage(packageFile);
    if (!read.ok) return read;
    reader = read.value;
    // SQLite's own temporary file: the driver keeps a file open until it is collected, and Windows renames no open one.
    database = connect('', 'read-write');
    const migrated = await migrateStore(database, migrations.slice(0, reader.migrations.length), {
      name,
      readOnly: false,
    });
    if (!migrated.ok) return migrated;
    await fill(database, reader);
    await sql`vacuum into ${target}`.execute(database);
    return success(null);
  } catch (error) {
    const refused = failureOf(error, target);
    return refused.failure.code === 'unexpected'
      ? failure('package-damaged', { name, detail: refused.failure.values.detail ?? '' })
      : refused;
  } finally {
    reader?.close();
    await database?.destroy();
  }
}

/** Everything or nothing. Throws where the package isn't what this version's tables are, or a reference leads nowhere. */
async function fill(database: Kysely<unknown>, reader: PackageReader): Promise<void> {
  const shapes = await tableShapes(database);
  // References are checked once at the end: row by row, each parent that comes late would search all its children.
  await sql`pragma foreign_keys = off`.execute(database);
  await database.transaction().execute(async (transaction) => {
    for (const shape of shapes) await sql`delete from ${sql.table(shape.name)}`.execute(transaction);
    for (const shape of shapes) {
      const resource = reader.resources.find(({ name }) => name === shape.name);
      if (resource === undefined) throw new Error(`no table ${shape.name}`);
      await fillTable(transaction, reader, resource, shape);
    }
    const unknown = reader.resources.find(({ name }) => !shapes.some((shape) => shape.name === name));
    if (unknown !== undefined) throw new Error(`unknown table ${unknown.name}`);
    const { rows } = await sql<{ table: string; parent: string }>`pragma foreign_key_check`.execute(transaction);
    const [lost] = rows;
    if (lost !== undefined) throw new Error(`${lost.table}: a row of ${lost.parent} is missing`);
  });
}

const mostBound = 20_000; // values a statement; SQLite takes 32,766

async function fillTable(
  database: Kysely<unknown>,
  reader: PackageReader,
  resource: PackageResource,
  { name, columns }: TableShape,
): Promise<void> {
  const rowsAtOnce = Math.max(1, Math.min(500, Math.floor(mostBound / columns.length)));
  const names = columns.map((column) => `"${column.name}"`).join(', ');
  const marks = `(${columns.map(() => '?').join(', ')})`;
  const insert = async (rows: readonly (string | number | null)[][]) => {
    const values = Array.from({ length: rows.length }, () => marks).join(', ');
    await database.executeQuery(CompiledQuery.raw(`insert into "${name}" (${names}) values ${values}`, rows.flat()));
  };
  for await (const rows of reader.rows(resource, columns)) {
    for (let start = 0; start < rows.length; start += rowsAtOnce) await insert(rows.slice(start, start + rowsAtOnce));
  }
}
