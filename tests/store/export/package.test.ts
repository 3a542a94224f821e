import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { csvRows } from '#store/backup/read-csv.ts';
import { restorePackage } from '#store/backup/restore-package.ts';
import type { StoreDatabase } from '#store/connect.ts';
import { csvLine } from '#store/export/csv-line.ts';
import { exportStore } from '#store/export/export-store.ts';
import { packText, unpackText } from '#store/export/package/null-text.ts';
import { tableShapes } from '#store/export/package/table-shapes.ts';
import { openStore } from '#store/open-store.ts';
import { temporaryFolder } from '../sample-store.ts';
import { richStore, wildQuote, writableStore } from './rich-store.ts';

const options = { empty: false, now: new Date(2021, 4, 1) };

/** Every table as rows of typed values, so that 1 and '1' and NULL and '' differ. */
async function dump(database: StoreDatabase): Promise<Record<string, unknown[]>> {
  const tables: Record<string, unknown[]> = {};
  for (const { name, columns } of await tableShapes(database)) {
    const list = columns.flatMap((column) => [sql.ref(column.name), sql`typeof(${sql.ref(column.name)})`]);
    const named = list.map((part, index) => sql`${part} as ${sql.ref(`c${index}`)}`);
    const { rows } = await sql`select ${sql.join(named)} from ${sql.table(name)} order by rowid`.execute(database);
    tables[name] = rows;
  }
  return tables;
}

async function packed(file: string): Promise<string> {
  const target = path.join(temporaryFolder(), 'store.zip');
  expect(await exportStore(file, 'package', target, options)).toEqual({ ok: true, value: null });
  return target;
}

test('a store restored from its package is the same in every table, and packs into the same bytes', async () => {
  const { file, database } = await richStore();
  const before = await dump(database);
  expect(Object.keys(before)).toEqual(
    expect.arrayContaining(['observation', 'evidence', 'source', 'target', 'check_result', 'audit_log', 'migration']),
  );
  expect(before.observation?.length).toBeGreaterThan(90);
  expect(before.indicator_fts?.length).toBeGreaterThan(40);

  const zip = await packed(file);
  const restored = path.join(temporaryFolder(), 'restored.db');
  expect(await restorePackage(zip, restored)).toEqual({ ok: true, value: null });
  const copy = await writableStore(restored);
  expect(await dump(copy)).toEqual(before);
  const quotes = await copy.selectFrom('evidence').select('quote').where('quote', '=', wildQuote).execute();
  expect(quotes.length).toBe(1);
  expect(readFileSync(await packed(restored)).equals(readFileSync(zip))).toBe(true);

  const store = await openStore(restored);
  if (!store.ok) throw new Error(store.failure.code);
  expect((await store.value.search('dqsczz', null, 5))[0]?.name).toContain('生产总值');
  await store.value.close();
});

test('the descriptor says types, NULL, keys, code lists and units', async () => {
  const { file } = await richStore();
  const files = unzipSync(readFileSync(await packed(file)));
  const descriptor = JSON.parse(strFromU8(files['datapackage.json'] ?? new Uint8Array()));
  const resource = (name: string) => descriptor.resources.find((one: { name: string }) => one.name === name);
  const { schema, bytes, path: place, rows } = resource('observation');
  expect(files[place]?.length).toBe(bytes);
  expect(rows).toBeGreaterThan(90);
  const field = (name: string) => schema.fields.find((one: { name: string }) => one.name === name);
  expect(field('value_text')).toMatchObject({ type: 'string', unit: { field: 'unit_text' } });
  expect(field('growth_percent')).toMatchObject({ unit: { symbol: '%' } });
  expect(field('vintage')).toMatchObject({ type: 'integer', constraints: { required: true } });
  expect(field('status').categories).toContainEqual({ value: 'provisional', label: '初步数' });
  expect(schema.missingValues).toEqual(['\\N']);
  expect(schema.primaryKey).toEqual(['row_id']);
  expect(schema.foreignKeys).toContainEqual({
    fields: ['evidence_id'],
    reference: { resource: 'evidence', fields: ['id'] },
  });
  expect(schema.foreignKeys).toContainEqual({ fields: ['supersedes_row_id'], reference: { fields: ['row_id'] } });
  expect(descriptor.danxia.migrations.length).toBeGreaterThanOrEqual(4);
  const target = strFromU8(files['data/target.csv'] ?? new Uint8Array());
  expect(target).toContain(',\\N,'); // baseline_period, beside a baseline_value of ''
});

test('a package that was changed, cut off or is of a newer version is refused and leaves nothing', async () => {
  const { file } = await richStore();
  const zip = await packed(file);
  const files = unzipSync(readFileSync(zip));
  const folder = temporaryFolder();
  const store = path.join(folder, 'restored.db');
  const tryWith = async (bytes: Uint8Array) => {
    writeFileSync(path.join(folder, 'changed.zip'), bytes);
    const restored = await restorePackage(path.join(folder, 'changed.zip'), store);
    return restored.ok ? 'restored' : restored.failure.code;
  };
  const descriptor = strFromU8(files['datapackage.json'] ?? new Uint8Array());
  const observations = strFromU8(files['data/observation.csv'] ?? new Uint8Array());
  const { 'data/target.csv': _left, ...without } = files;
  expect(
    await tryWith(zipSync({ ...files, 'data/observation.csv': strToU8(observations.replace('1353.49', '1354.49')) })),
  ).toBe('package-damaged');
  expect(await tryWith(zipSync(without))).toBe('package-damaged');
  expect(await tryWith(readFileSync(zip).subarray(0, 4000))).toBe('package-damaged');
  expect(await tryWith(zipSync({ ...files, 'datapackage.json': strToU8('{}') }))).toBe('package-damaged');
  const newer = descriptor.replace('"0004-provenance"', '"0004-provenance", "9999-later"');
  expect(['store-too-new', 'store-not-migratable']).toContain(
    await tryWith(zipSync({ ...files, 'datapackage.json': strToU8(newer) })),
  );
  expect(
    await tryWith(zipSync({ ...files, 'datapackage.json': strToU8(descriptor.replace('"format": 1', '"format": 2')) })),
  ).toBe('store-too-new');
  const areas = strFromU8(files['data/area.csv'] ?? new Uint8Array()).replace(/440200,.*\r\n/, '');
  const hash = (text: string) => createHash('sha256').update(text).digest('hex');
  const rehashed = descriptor.replace(hash(strFromU8(files['data/area.csv'] ?? new Uint8Array())), hash(areas));
  expect(rehashed).not.toBe(descriptor);
  const orphaned = { ...files, 'data/area.csv': strToU8(areas), 'datapackage.json': strToU8(rehashed) };
  expect(await tryWith(zipSync(orphaned))).toBe('package-damaged'); // figures of an area that isn't there
  expect(await tryWith(zipSync(files))).toBe('restored');
});

test('any texts survive the package, however the bytes arrive', async () => {
  const piece = fc.constantFrom('\\', 'N', '\\N', '"', '""', ',', '\r', '\n', '\r\n', ' ', '=', "'", '韶', '😀', '');
  const value = fc.oneof(
    fc.constant(null),
    fc.array(piece, { maxLength: 6 }).map((parts) => parts.join('')),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(value, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 1, max: 7 }),
      async (rows, size) => {
        const text = rows.map((row) => csvLine(row.map(packText))).join('');
        async function* pieces() {
          for (let start = 0; start < text.length; start += size) yield text.slice(start, start + size);
        }
        const read: (string | null)[][] = [];
        for await (const some of csvRows(pieces())) read.push(...some.map((row) => row.map(unpackText)));
        expect(read).toEqual(rows);
      },
    ),
    { numRuns: 500 },
  );
});
