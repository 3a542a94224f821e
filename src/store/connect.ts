import { pathToFileURL } from 'node:url';
import { Kysely, SqliteDialect } from 'kysely';
import Database from 'libsql';
import type { Tables } from './schema/tables.ts';

export type StoreDatabase = Kysely<Tables>;

/** How a file is opened. `immutable` reads a file in a folder that can't be written, where SQLite may put no lock. */
export type OpenMode = 'read-write' | 'read-only' | 'immutable';

const busyTimeout = 2000; // milliseconds another process may hold the store before we say so

/** The connection for queries, once migrations have made its tables what `Tables` says. */
export function withTables(database: Kysely<unknown>): StoreDatabase {
  return database.withTables<Tables>();
}

/**
 * Opens the SQLite file (created when absent in read-write mode). Throws what the driver throws; `failureOf` names it.
 */
export function connect(file: string, mode: OpenMode): Kysely<unknown> {
  const driver = new Database(location(file, mode), { timeout: busyTimeout });
  driver.pragma(`busy_timeout = ${busyTimeout}`);
  driver.pragma('foreign_keys = ON');
  driver.pragma('cache_size = -65536'); // KiB; the 2 MB of the default are less than the indexes a large import writes
  // The same few queries run over and over, and an import writes a million rows with two: preparing costs more than
  // running them.
  const prepared = new Map<string, ReturnType<typeof driver.prepare>>();
  const prepare = (sql: string) => {
    const known = prepared.get(sql);
    if (known !== undefined) return known;
    const statement = driver.prepare(sql);
    if (prepared.size >= mostPrepared) prepared.clear();
    prepared.set(sql, statement);
    return statement;
  };
  return new Kysely<unknown>({
    dialect: new SqliteDialect({
      database: {
        close: () => {
          prepared.clear();
          driver.close();
        },
        prepare: (sql) => {
          const statement = prepare(sql);
          return {
            reader: statement.reader,
            all: (parameters) => statement.all(bindable(parameters)),
            run: (parameters) => statement.run(bindable(parameters)),
            iterate: (parameters) => driver.prepare(sql).iterate(bindable(parameters)), // its place is its own
          };
        },
      },
    }),
  });
}

const mostPrepared = 200;

function location(file: string, mode: OpenMode): string {
  switch (mode) {
    case 'read-write':
      return file;
    case 'read-only':
      return `${pathToFileURL(file).href}?mode=ro`;
    case 'immutable':
      return `${pathToFileURL(file).href}?mode=ro&immutable=1`;
  }
}

// The driver ends the whole process when a boolean is bound, so that is refused here, where it can be caught.
function bindable(parameters: readonly unknown[]): readonly unknown[] {
  for (const parameter of parameters) {
    if (typeof parameter === 'boolean') throw new TypeError('a boolean was bound; columns hold 0 and 1');
  }
  return parameters;
}
