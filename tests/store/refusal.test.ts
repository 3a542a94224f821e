import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { sql } from 'kysely';
import { describe, expect, onTestFinished, test } from 'vitest';
import { connect } from '#store/connect.ts';
import { buildSampleStore } from '#store/import/sample.ts';
import { openStore } from '#store/open-store.ts';
import { failureOf } from '#store/store-failure.ts';
import { sampleInputs, sampleStoreFile, temporaryFolder } from './sample-store.ts';

async function codeOf(file: string, options: { readOnly?: boolean } = {}): Promise<string> {
  const store = await openStore(file, options);
  if (!store.ok) return store.failure.code;
  await store.value.close();
  return 'opened';
}

async function change(file: string, statement: string): Promise<void> {
  const database = connect(file, 'read-write');
  await sql.raw(statement).execute(database);
  await database.destroy();
}

describe('refused with a reason and left as it was', () => {
  test('no file, a folder, an empty file', async () => {
    const folder = temporaryFolder();
    expect(await codeOf(path.join(folder, 'none.db'))).toBe('store-missing');
    expect(await codeOf(folder)).toBe('store-damaged');
    writeFileSync(path.join(folder, 'empty.db'), '');
    expect(await codeOf(path.join(folder, 'empty.db'))).toBe('store-damaged');
    expect(readdirSync(folder)).toEqual(['empty.db']);
  });

  test('a text file', async () => {
    const file = path.join(temporaryFolder(), 'text.db');
    const text = '地区生产总值 '.repeat(500);
    writeFileSync(file, text);
    expect(await codeOf(file)).toBe('store-damaged');
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  test.each([0.3, 0.6, 0.95])('a file cut at %s of its length', async (part) => {
    const whole = readFileSync(await sampleStoreFile());
    const file = path.join(temporaryFolder(), 'cut.db');
    writeFileSync(file, whole.subarray(0, Math.floor(whole.length * part)));
    expect(await codeOf(file)).toBe('store-damaged');
  });

  test('a first page that is not the first page', async () => {
    const bytes = readFileSync(await sampleStoreFile());
    bytes.fill(0x41, 100, 4096);
    const file = path.join(temporaryFolder(), 'wrong.db');
    writeFileSync(file, bytes);
    expect(await codeOf(file)).toBe('store-damaged');
  });

  test('a store of a newer version', async () => {
    const file = await sampleStoreFile();
    await change(file, "insert into migration values ('9999-tomorrow', '')");
    const before = readFileSync(file);
    expect(await codeOf(file)).toBe('store-too-new');
    expect(await codeOf(file, { readOnly: true })).toBe('store-too-new');
    expect(readFileSync(file).length).toBe(before.length);
  });

  test('a store whose migrations are not the ones known', async () => {
    const file = await sampleStoreFile();
    await change(file, "update migration set id = '0002-otherwise' where id = '0002-observations'");
    expect(await codeOf(file)).toBe('store-not-migratable');
  });

  test('another program’s database', async () => {
    const file = path.join(temporaryFolder(), 'other.db');
    await change(file, 'create table bookmark (url text)');
    expect(await codeOf(file)).toBe('store-not-migratable');
  });

  test('an older store that can only be read', async () => {
    const file = await sampleStoreFile();
    await change(file, "delete from migration where id = '0003-indicator-search'");
    expect(await codeOf(file, { readOnly: true })).toBe('store-not-migratable');
  });

  test('a store another process holds', async () => {
    const file = await sampleStoreFile();
    const other = connect(file, 'read-write');
    onTestFinished(() => other.destroy());
    await sql`begin exclusive`.execute(other);
    expect(await codeOf(file)).toBe('store-busy');
    await sql`rollback`.execute(other);
    expect(await codeOf(file)).toBe('opened');
  });
});

describe('a folder that cannot be written', () => {
  test.each(['as built', 'used before'])('a store in it is read, %s', async (state) => {
    const file = await sampleStoreFile();
    if (state === 'used before') {
      expect(await codeOf(file)).toBe('opened');
      rmSync(`${file}-shm`, { force: true });
      rmSync(`${file}-wal`, { force: true });
    }
    chmodSync(path.dirname(file), 0o555);
    chmodSync(file, 0o444);
    await asOrdinaryUser(async () => {
      const store = await openStore(file);
      expect(store.ok ? 'opened' : store.failure).toBe('opened');
      if (!store.ok) return;
      expect(await store.value.search('slfgl', null, 5)).toHaveLength(1);
      await store.value.close();
      expect(readdirSync(path.dirname(file))).toEqual([path.basename(file)]);
    });
    chmodSync(path.dirname(file), 0o755);
  });

  test('a store cannot be built in it', async () => {
    const folder = path.join(temporaryFolder(), 'fixed');
    mkdirSync(folder, { mode: 0o555 });
    const inputs = sampleInputs(); // read as oneself: the checkout may be somebody's own
    await asOrdinaryUser(async () => {
      const built = await buildSampleStore(path.join(folder, 'indicators.db'), inputs);
      expect(built.ok ? 'built' : built.failure.code).toBe('folder-read-only');
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('a file stands where the folder should be', async () => {
    const file = await sampleStoreFile();
    const built = await buildSampleStore(path.join(file, 'indicators.db'), sampleInputs());
    expect(built.ok ? 'built' : built.failure.code).toBe('folder-missing');
    expect(statSync(file).size).toBeGreaterThan(0);
  });
});

test('errors of the system and of SQLite are named', () => {
  const code = (fields: object) => failureOf(Object.assign(new Error('x'), fields), 'a.db').failure.code;
  expect(code({ code: 'ENOSPC' })).toBe('disk-full');
  expect(code({ code: 'EROFS' })).toBe('folder-read-only');
  expect(code({ code: 'EISDIR' })).toBe('write-failed');
  expect(code({ rawCode: 13 })).toBe('disk-full'); // SQLITE_FULL
  expect(code({ rawCode: 1544 })).toBe('folder-read-only'); // SQLITE_READONLY_DIRECTORY
  expect(code({ rawCode: 267 })).toBe('store-damaged'); // SQLITE_CORRUPT_VTAB
  expect(code({ rawCode: 517 })).toBe('store-busy'); // SQLITE_BUSY_SNAPSHOT
  expect(code({ rawCode: 1034 })).toBe('write-failed'); // SQLITE_IOERR_FSYNC
  expect(code({ rawCode: 1 })).toBe('unexpected');
  expect(failureOf('no error object', 'a.db').failure.code).toBe('unexpected');
});

/** Root may write anywhere, so rights are tested as nobody. */
async function asOrdinaryUser(job: () => Promise<void>): Promise<void> {
  if (process.getuid?.() !== 0 || process.seteuid === undefined) return job();
  process.seteuid(65534);
  try {
    await job();
  } finally {
    process.seteuid(0);
  }
}
