import { createHash } from 'node:crypto';
import path from 'node:path';
import { z } from 'zod';
import { failure, type Result, success } from '#contract/result.ts';
import { packageFormat } from '../export/package/descriptor.ts';
import { unpackText } from '../export/package/null-text.ts';
import type { ColumnShape } from '../export/package/table-shapes.ts';
import { knownMigrations } from './prove-backup.ts';
import { csvRows } from './read-csv.ts';
import { openZip, type Zip } from './read-zip.ts';

const descriptorSchema = z.object({
  danxia: z.object({ format: z.number().int(), migrations: z.array(z.string()) }),
  resources: z.array(
    z.object({
      name: z.string(),
      path: z.string(),
      hash: z.string(),
      schema: z.object({ fields: z.array(z.object({ name: z.string() })) }),
    }),
  ),
});
export type PackageResource = z.infer<typeof descriptorSchema>['resources'][number];

export type PackageReader = {
  migrations: readonly string[];
  resources: readonly PackageResource[];
  /** Rows of a table, some hundred at a time; throws where the file isn't the one the package was made with. */
  rows(resource: PackageResource, columns: readonly ColumnShape[]): AsyncIterable<(string | number | null)[][]>;
  close(): void;
};

const largestDescriptor = 5_000_000; // bytes

/** Opens a data package of ours. Failures: package-damaged, store-too-new, store-not-migratable. */
export async function readPackage(file: string): Promise<Result<PackageReader>> {
  const name = path.basename(file);
  const zip = await openZip(file);
  const damaged = (detail: string) => {
    zip.close();
    return failure('package-damaged', { name, detail });
  };
  const text = await zip.text('datapackage.json', largestDescriptor);
  if (text === null) return damaged('no datapackage.json');
  const parsed = descriptorSchema.safeParse(parse(text));
  if (!parsed.success) return damaged(`datapackage.json: ${parsed.error.issues[0]?.path.join('.') ?? ''}`);
  const { danxia, resources } = parsed.data;
  const known: Result<null> =
    danxia.format > packageFormat
      ? failure('store-too-new', { name, detail: `package ${danxia.format}` })
      : knownMigrations(danxia.migrations, name);
  if (!known.ok) {
    zip.close();
    return known.failure.code === 'backup-damaged' ? failure('package-damaged', known.failure.values) : known;
  }
  return success({
    migrations: danxia.migrations,
    resources,
    rows: (resource, columns) => rowsOf(zip, resource, columns),
    close: zip.close,
  });
}

async function* rowsOf(
  zip: Zip,
  resource: PackageResource,
  columns: readonly ColumnShape[],
): AsyncGenerator<(string | number | null)[][]> {
  const header = columns.map(({ name }) => name).join(',');
  if (resource.schema.fields.map(({ name }) => name).join(',') !== header) {
    throw new Error(`${resource.path}: other columns`);
  }
  const hash = createHash('sha256');
  let first = true;
  for await (const rows of csvRows(decoded(zip.chunks(resource.path), hash))) {
    const body = first ? rows.slice(1) : rows;
    if (first && rows[0]?.join(',') !== header) throw new Error(`${resource.path}: other columns`);
    first = false;
    yield body.map((row) => valuesOf(row, columns, resource.path));
  }
  if (first) throw new Error(`${resource.path}: empty`);
  if (`sha256:${hash.digest('hex')}` !== resource.hash) throw new Error(`${resource.path}: changed`);
}

async function* decoded(
  chunks: AsyncIterable<Uint8Array>,
  hash: { update(bytes: Uint8Array): void },
): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  for await (const chunk of chunks) {
    hash.update(chunk);
    yield decoder.decode(chunk, { stream: true });
  }
  yield decoder.decode();
}

function valuesOf(row: readonly string[], columns: readonly ColumnShape[], file: string): (string | number | null)[] {
  if (row.length !== columns.length) throw new Error(`${file}: ${row.length} fields in a row`);
  return columns.map(({ type }, index) => {
    const text = unpackText(row[index] ?? '');
    if (text === null || type === 'string') return text;
    const number = Number(text);
    if (text === '' || Number.isNaN(number)) throw new Error(`${file}: not a number: ${text}`);
    return number;
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
