import { createHash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { StoreDatabase } from '../../connect.ts';
import { csvLine } from '../csv-line.ts';
import { pause } from '../pause.ts';
import { descriptorOf, type WrittenResource } from './descriptor.ts';
import { packText } from './null-text.ts';
import { type TableShape, tableShapes } from './table-shapes.ts';
import { type ZipFile, zipStream } from './zip-stream.ts';

/**
 * The whole store as a Frictionless data package, zipped: every table with every row, from which `restorePackage` makes
 * the same store again. The same store gives the same bytes. Give it a transaction where others may write meanwhile.
 */
export async function* dataPackage(database: StoreDatabase): AsyncGenerator<Uint8Array> {
  yield* zipStream(filesOf(database));
}

async function* filesOf(database: StoreDatabase): AsyncGenerator<ZipFile> {
  const written: WrittenResource[] = [];
  for (const shape of await tableShapes(database)) {
    const resource = { shape, path: `data/${shape.name}.csv`, bytes: 0, rows: 0, sha256: '' };
    yield { name: resource.path, chunks: tableChunks(database, resource) };
    written.push(resource);
  }
  const { rows } = await sql<{ id: string }>`select id from migration order by id`.execute(database);
  const descriptor = descriptorOf(
    written,
    rows.map(({ id }) => id),
  );
  yield { name: 'datapackage.json', chunks: once(new TextEncoder().encode(descriptor)) };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** Fills in the resource's size, rows and hash on the way. */
async function* tableChunks(database: StoreDatabase, resource: WrittenResource): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  const hash = createHash('sha256');
  const chunk = (text: string) => {
    const bytes = encoder.encode(text);
    resource.bytes += bytes.length;
    hash.update(bytes);
    return bytes;
  };
  const names = resource.shape.columns.map(({ name }) => name);
  yield chunk(csvLine(names));
  for await (const page of rowPages(database, resource.shape)) {
    resource.rows += page.length;
    yield chunk(page.map((row) => csvLine(names.map((name) => packText(row[name] ?? null)))).join(''));
    await pause();
  }
  resource.sha256 = hash.digest('hex');
}

const place = 'row id of the page';

/** Rows in the order they were written, which stays the same when they are restored. */
async function* rowPages<Tables>(
  database: Kysely<Tables>,
  { name, columns }: TableShape,
): AsyncGenerator<Record<string, unknown>[]> {
  const size = columns.some((column) => column.name === 'body') ? 16 : 1000; // whole texts are large
  const list = sql.join(columns.map((column) => sql.ref(column.name)));
  let last = Number.MIN_SAFE_INTEGER;
  while (true) {
    const { rows } = await sql<Record<string, unknown>>`
      select rowid as ${sql.ref(place)}, ${list} from ${sql.table(name)}
      where rowid > ${last} order by rowid limit ${size}`.execute(database);
    if (rows.length === 0) return;
    last = Number(rows.at(-1)?.[place]);
    yield rows;
  }
}
