import path from 'node:path';
import { readdirSync } from 'node:fs';
import { type Kysely, sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { connect } from '#store/connect.ts';
import { migrateStore } from '#store/migrate.ts';
import { type Migration, migrations } from '#store/migrations/migrations.ts';
import { temporaryFolder } from './sample-store.ts';

const folder = path.resolve(import.meta.dirname, '..', '..', 'src', 'store', 'migrations');

function emptyStore(): Kysely<unknown> {
  const database = connect(path.join(temporaryFolder(), 'store.db'), 'read-write');
  onTestFinished(() => database.destroy());
  return database;
}

async function migrateTo(database: Kysely<unknown>, last: string): Promise<void> {
  const until = migrations.findIndex(({ id }) => id === last) + 1;
  const migrated = await migrateStore(database, migrations.slice(0, until), { name: 'store.db', readOnly: false });
  expect(migrated).toEqual({ ok: true, value: null });
  covered.add(last);
}

async function tableNames(database: Kysely<unknown>): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select name from sqlite_master where type = 'table' and name not like 'indicator_fts_%' order by name
  `.execute(database);
  return rows.map((row) => row.name);
}

const covered = new Set<string>();

test('0001-catalogue makes the catalogue, whose codes are checked', async () => {
  const database = emptyStore();
  await migrateTo(database, '0001-catalogue');
  expect(await tableNames(database)).toEqual(['area', 'indicator', 'indicator_alias', 'migration', 'topic', 'unit']);
  const orphan = sql`insert into area values ('440200', '韶关市', '韶关', 'Shaoguan', 'city', '440000')`;
  await expect(orphan.execute(database)).rejects.toThrow(/FOREIGN KEY/);
  await sql`insert into topic values ('overview', '总览', 'Overview', 0)`.execute(database);
  const polarity = sql`insert into indicator values ('a', '甲', '甲', 'A', 'overview', 'flow', 'better', '', 1)`;
  await expect(polarity.execute(database)).rejects.toThrow(/CHECK/);
});

test('0002-observations keeps one current row an observation and a period of a series', async () => {
  const database = emptyStore();
  await migrateTo(database, '0001-catalogue');
  await sql`insert into topic values ('overview', '总览', 'Overview', 0)`.execute(database);
  await sql`insert into area values ('440200', '韶关市', '韶关', 'Shaoguan', 'city', null)`.execute(database);
  await sql`insert into indicator values ('a', '甲', '甲', 'A', 'overview', 'flow', 'neutral', '', 1)`.execute(
    database,
  );
  await migrateTo(database, '0002-observations');
  expect(await tableNames(database)).toEqual(
    expect.arrayContaining(['evidence', 'observation', 'observation_rank', 'series', 'source']),
  );
  const { rows } = await sql`select * from indicator`.execute(database);
  expect(rows).toHaveLength(1); // what was there stays

  await sql`insert into source values ('s', null, 'table', '', '', '', '', '', '')`.execute(database);
  await sql`insert into evidence values ('e', 's', '', -1, -1, '')`.execute(database);
  await sql`insert into series values ('a-A', 'a', '440200', 'A', null, 'current', 0, '')`.execute(database);
  const insert = (row: string, observation: string, vintage: number, current: number) =>
    sql`insert into observation (row_id, observation_id, vintage, is_current, series_id, period, period_basis, unit_text,
      unit_multiplier, qualifier, status, note, salience, evidence_id, created_at)
      values (${row}, ${observation}, ${vintage}, ${current}, 'a-A', '2020', 'printed', '', 0, 'exact', 'normal', '', 'normal',
      'e', '')`.execute(database);
  await insert('o-v1', 'o', 1, 1);
  await expect(insert('o-v2', 'o', 2, 1)).rejects.toThrow(/UNIQUE/);
  await expect(insert('p-v1', 'p', 1, 1)).rejects.toThrow(/UNIQUE/);
  await insert('o-v3', 'o', 3, 0);
  const rank = sql`insert into observation_rank values ('o-v1', 0, 0, '广东省', 'growth', null)`;
  await expect(rank.execute(database)).rejects.toThrow(/CHECK/);
});

test('0003-indicator-search finds three characters anywhere', async () => {
  const database = emptyStore();
  await migrateTo(database, '0003-indicator-search');
  await sql`insert into indicator_fts values ('forest', '森林覆盖率')`.execute(database);
  const found = (phrase: string) =>
    sql`select indicator_id from indicator_fts where terms match ${phrase}`.execute(database).then(({ rows }) => rows);
  expect(await found('"林覆盖"')).toEqual([{ indicator_id: 'forest' }]);
  expect(await found('"覆盖"')).toEqual([]); // why two characters are searched otherwise
});

test('0004-provenance keeps every vintage, what it supersedes and its ranks', async () => {
  const database = emptyStore();
  await migrateTo(database, '0003-indicator-search');
  for (const statement of [
    sql`insert into topic values ('overview', '总览', 'Overview', 0)`,
    sql`insert into area values ('440200', '韶关市', '韶关', 'Shaoguan', 'city', null)`,
    sql`insert into indicator values ('a', '甲', '甲', 'A', 'overview', 'flow', 'neutral', '', 1)`,
    sql`insert into source values ('s', null, 'table', '', '', '', '', '', '')`,
    sql`insert into evidence values ('e', 's', '', -1, -1, '')`,
    sql`insert into series values ('a-A', 'a', '440200', 'A', null, 'current', 0, '')`,
  ]) {
    await statement.execute(database);
  }
  const insert = (vintage: number, current: number, supersedes: string | null, value: string) =>
    sql`insert into observation (row_id, observation_id, vintage, is_current, supersedes_row_id, series_id, period,
      period_basis, value_text, unit_text, unit_multiplier, qualifier, status, note, salience, evidence_id, created_at)
      values (${`o-v${vintage}`}, 'o', ${vintage}, ${current}, ${supersedes}, 'a-A', '2020', 'printed', ${value}, '', 0,
      'exact', 'normal', '', 'normal', 'e', '')`.execute(database);
  await insert(1, 0, null, '1');
  await insert(2, 1, 'o-v1', '2');
  await sql`insert into observation_rank values ('o-v2', 0, 1, '广东省', 'value', 21)`.execute(database);

  await migrateTo(database, '0004-provenance');
  const { rows } = await sql`
    select later.vintage, later.value_text, earlier.value_text as earlier, ranks.rank, ranks.out_of
    from observation as later
    left join observation as earlier on earlier.row_id = later.supersedes_row_id
    left join observation_rank as ranks on ranks.row_id = later.row_id
    order by later.vintage`.execute(database);
  expect(rows).toEqual([
    { vintage: 1, value_text: '1', earlier: null, rank: null, out_of: null },
    { vintage: 2, value_text: '2', earlier: '1', rank: 1, out_of: 21 },
  ]);
  const orphan = sql`insert into observation_rank values (99, 0, 1, '广东省', 'value', 21)`;
  await expect(orphan.execute(database)).rejects.toThrow(/FOREIGN KEY/);
});

test('0005-inbox keeps figures, none of them withdrawn; candidates are of a text, in a known state', async () => {
  const database = emptyStore();
  await migrateTo(database, '0004-provenance');
  for (const statement of [
    sql`insert into topic values ('overview', '总览', 'Overview', 0)`,
    sql`insert into area (code, name, short_name, name_en, level) values ('440200', '韶关市', '韶关', 'Shaoguan', 'city')`,
    sql`insert into indicator (id, name_zh, name_short, name_en, topic_id, kind, polarity, scope_note, sort)
      values ('a', '甲', '甲', 'A', 'overview', 'flow', 'neutral', '', 1)`,
    sql`insert into source (id, type, title, publisher, date_published, url, body, sha256)
      values ('s', 'press', '', '', '', '', '', '')`,
    sql`insert into evidence values ('e', 's', '', -1, -1, '')`,
    sql`insert into series values ('a-A', 'a', '440200', 'A', null, 'current', 0, '')`,
    sql`insert into observation (observation_id, vintage, is_current, series_id, period, period_basis, unit_text,
      unit_multiplier, qualifier, status, note, salience, evidence_id, cell, created_at)
      values ('o', 1, 1, 'a-A', '2020', 'printed', '', 0, 'exact', 'normal', '', 'normal', 'e', '', '')`,
  ]) {
    await statement.execute(database);
  }
  await migrateTo(database, '0005-inbox');
  const { rows } = await sql`select observation_id, is_current, withdrawn_at from observation`.execute(database);
  expect(rows).toEqual([{ observation_id: 'o', is_current: 1, withdrawn_at: null }]);
  const insert = (id: string, source: string, state: string) =>
    sql`insert into candidate (id, source_id, position, found, state) values (${id}, ${source}, 0, '{}', ${state})`.execute(
      database,
    );
  await expect(insert('c', 's', 'new')).rejects.toThrow(/FOREIGN KEY/);
  await sql`insert into inbox_text values ('s', '')`.execute(database);
  await insert('c', 's', 'new');
  await expect(insert('d', 's', 'perhaps')).rejects.toThrow(/CHECK/);
});

test('a migration that fails undoes all of its run', async () => {
  const database = emptyStore();
  await migrateTo(database, '0001-catalogue');
  const before = await tableNames(database);
  const failing: Migration = {
    id: '0004-fails',
    migrate: async (store) => {
      await sql`create table half (id text)`.execute(store);
      throw new Error('no more');
    },
  };
  const run = migrateStore(database, [...migrations, failing], { name: 'store.db', readOnly: false });
  await expect(run).rejects.toThrow('no more');
  expect(await tableNames(database)).toEqual(before);
});

test('every migration file is listed, numbered in order, and has a test above', () => {
  const files = readdirSync(folder)
    .filter((name) => /^\d{4}-/.test(name))
    .map((name) => path.basename(name, '.ts'))
    .sort();
  expect(migrations.map(({ id }) => id)).toEqual(files);
  expect(files.map((name) => Number(name.slice(0, 4)))).toEqual(files.map((_, index) => index + 1));
  expect(covered).toEqual(new Set(files));
});
