import { CompiledQuery, type Kysely } from 'kysely';
import type { Tables } from '../schema/tables.ts';

/** Puts rows into one table, many a statement: a statement a row costs twice the time. */
export type BulkInsert = {
  add(values: readonly unknown[]): Promise<void> | undefined; // awaited when a statement is full
  flush(): Promise<void>;
};

const rowsPerStatement = 50;

/**
 * `values` come in the order of `columns`; `constants` are the same in every row and cost no binding. Inside a
 * transaction; what it refuses rejects the whole statement.
 */
export function bulkInsert<Table extends keyof Tables & string>(
  database: Kysely<Tables>,
  table: Table,
  columns: readonly (keyof Tables[Table] & string)[],
  constants: Partial<Record<keyof Tables[Table] & string, string | number | null>> = {},
): BulkInsert {
  const fixed = Object.entries(constants) as [string, string | number | null][];
  const row = `(${[...columns.map(() => '?'), ...fixed.map(([, value]) => literal(value))].join(', ')})`;
  const head = `insert into ${table} (${[...columns, ...fixed.map(([name]) => name)].join(', ')}) values `;
  const full = head + Array.from({ length: rowsPerStatement }, () => row).join(', ');
  let pending: unknown[] = [];
  let rows = 0;

  async function write(sql: string): Promise<void> {
    const parameters = pending;
    pending = [];
    rows = 0;
    await database.executeQuery(CompiledQuery.raw(sql, parameters));
  }

  return {
    add(values) {
      for (const value of values) pending.push(value);
      rows += 1;
      return rows === rowsPerStatement ? write(full) : undefined;
    },
    async flush() {
      if (rows > 0) await write(head + Array.from({ length: rows }, () => row).join(', '));
    },
  };
}

function literal(value: string | number | null): string {
  if (value === null) return 'null';
  return typeof value === 'number' ? String(value) : `'${value.replaceAll("'", "''")}'`;
}
