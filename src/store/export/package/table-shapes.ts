import { type Kysely, sql } from 'kysely';

export type ColumnShape = { name: string; type: 'string' | 'integer' | 'number'; required: boolean };
export type KeyShape = { fields: string[]; table: string; references: string[] };

/** A table as the database itself describes it. */
export type TableShape = { name: string; columns: ColumnShape[]; primaryKey: string[]; foreignKeys: KeyShape[] };

/** Every table that holds something of the store, by name: the search index as its rows, not as SQLite keeps it. */
export async function tableShapes<Tables>(database: Kysely<Tables>): Promise<TableShape[]> {
  const { rows } = await sql<{ name: string; type: string }>`pragma table_list`.execute(database);
  const names = rows
    .filter(({ name, type }) => (type === 'table' || type === 'virtual') && !/^(?:sqlite|libsql)_/.test(name))
    .map(({ name }) => name)
    .sort();
  const shapes: TableShape[] = [];
  for (const name of names) {
    shapes.push({
      name,
      ...(await columnsOf(database, name)),
      foreignKeys: await foreignKeysOf(database, name),
    });
  }
  return shapes;
}

async function columnsOf<Tables>(
  database: Kysely<Tables>,
  table: string,
): Promise<Pick<TableShape, 'columns' | 'primaryKey'>> {
  const { rows } = await sql<{ name: string; type: string; notnull: number; pk: number }>`
    select name, type, "notnull", pk from pragma_table_info(${table}) order by cid`.execute(database);
  const keys = rows.filter(({ pk }) => pk > 0).sort((left, right) => left.pk - right.pk);
  return {
    columns: rows.map(({ name, type, notnull, pk }) => ({
      name,
      type: typeOf(type),
      required: notnull === 1 || pk > 0,
    })),
    primaryKey: keys.map(({ name }) => name),
  };
}

async function foreignKeysOf<Tables>(database: Kysely<Tables>, table: string): Promise<KeyShape[]> {
  const { rows } = await sql<{ id: number; table: string; from: string; to: string }>`
    select id, "table", "from", "to" from pragma_foreign_key_list(${table}) order by id desc, seq`.execute(database);
  const keys = new Map<number, KeyShape>();
  for (const row of rows) {
    const key = keys.get(row.id) ?? { fields: [], table: row.table, references: [] };
    key.fields.push(row.from);
    key.references.push(row.to);
    keys.set(row.id, key);
  }
  return [...keys.values()];
}

function typeOf(declared: string): ColumnShape['type'] {
  if (/int/i.test(declared)) return 'integer';
  return /real|double|floa/i.test(declared) ? 'number' : 'string';
}
