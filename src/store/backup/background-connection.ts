import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/**
 * A connection whose statements run beside the event loop: checking or copying a large store takes seconds, and the
 * windows are served by the thread that asks. Rejects with what the driver throws; `failureOf` names it.
 */
export type BackgroundConnection = {
  all(sql: string, parameters?: readonly (string | number)[]): Promise<Record<string, unknown>[]>;
  /** Without rows. Nothing but this done, `close` lets go of the file at once; else collecting does. */
  run(sql: string): Promise<void>;
  close(): void;
};

type Statement = { all(parameters: readonly (string | number)[]): Promise<Record<string, unknown>[]> };
type Driver = { prepare(sql: string): Promise<Statement>; exec(sql: string): Promise<void>; close(): void };

// Not imported: a bundler would take the driver's native part for a module of its own.
const BackgroundDriver: new (location: string, options: object) => Driver = createRequire(import.meta.url)(
  'libsql/promise',
);

const busyTimeout = 2000; // milliseconds

/** Throws where there is no such file; `immutable` reads in a folder that can't be written. */
export function connectInBackground(
  file: string,
  mode: 'read-write' | 'read-only' | 'immutable',
  timeout: number = busyTimeout,
): BackgroundConnection {
  const more = { 'read-write': 'mode=rw', 'read-only': 'mode=ro', immutable: 'mode=ro&immutable=1' }[mode];
  const driver = new BackgroundDriver(`${pathToFileURL(file).href}?${more}`, { timeout });
  return {
    all: async (sql, parameters = []) => (await driver.prepare(sql)).all(parameters),
    run: (sql) => driver.exec(sql),
    close: () => driver.close(),
  };
}

/** A text in a statement of `run`, which binds nothing. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
