import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { backupName, readBackupName } from '#store/backup/backup-names.ts';
import { backupStore } from '#store/backup/backup-store.ts';
import { backupsToKeep } from '#store/backup/backups-to-keep.ts';
import { checkStore, quickCheck } from '#store/backup/check-store.ts';
import { letGoOfFiles } from '#store/backup/let-go-of-files.ts';
import { listBackups, rotateBackups } from '#store/backup/list-backups.ts';
import { restoreStore } from '#store/backup/restore-store.ts';
import { exportStore } from '#store/export/export-store.ts';
import { openDatabase, openStore } from '#store/open-store.ts';
import { richStore } from './export/rich-store.ts';
import { sampleStoreFile, temporaryFolder } from './sample-store.ts';

const now = new Date(2026, 4, 14, 9, 30, 5);

async function value<Value>(answer: Promise<{ ok: true; value: Value } | { ok: false; failure: { code: string } }>) {
  const got = await answer;
  if (!got.ok) throw new Error(JSON.stringify(got.failure));
  return got.value;
}

test('the newest ten stay, one a day for fourteen days and one a month for twelve months', () => {
  const hourly = Array.from({ length: 24 * 500 }, (_, hour) => new Date(2026, 4, 14, 9 - hour));
  const kept = backupsToKeep(hourly, now);
  expect(kept.slice(0, 10)).toEqual(hourly.slice(0, 10));
  const days = new Set(kept.map((date) => date.toDateString()));
  for (let day = 0; day < 14; day++) expect(days.has(new Date(2026, 4, 14 - day).toDateString())).toBe(true);
  const months = kept.map((date) => `${date.getFullYear()}-${date.getMonth() + 1}`);
  expect(new Set(months).size).toBe(12);
  expect(months.at(-1)).toBe('2025-6');
  expect(kept.at(-1)).toEqual(new Date(2025, 5, 30, 23));
  expect(kept.length).toBeLessThanOrEqual(10 + 14 + 12);
});

test('rotation keeps its promise when it runs after every backup', () => {
  let held: Date[] = [];
  for (let day = 0; day < 800; day++) {
    const at = new Date(2024, 0, 1 + day, 8, day % 60);
    held = backupsToKeep([...held, at], at);
  }
  expect(held.length).toBeLessThanOrEqual(36);
  expect(new Set(held.map((date) => `${date.getFullYear()}-${date.getMonth()}`)).size).toBe(12);
});

test('few backups and ones of the future all stay', () => {
  const few = [new Date(1999, 0, 1), new Date(2027, 0, 1), now];
  expect(backupsToKeep(few, now)).toEqual([few[1], few[2], few[0]]);
  expect(backupsToKeep([], now)).toEqual([]);
});

test('a backup’s name says when it was made and what it holds; other names are none', () => {
  expect(backupName({ at: now, observations: 186 })).toBe('indicators-2026-05-14-093005-186.db');
  expect(readBackupName('indicators-2026-05-14-093005-186.db')).toEqual({ at: now, observations: 186 });
  expect(readBackupName(backupName({ at: now, observations: null }))).toEqual({ at: now, observations: null });
  for (const name of ['indicators.db', 'indicators-2026-05-14-093005-186.db.tmp', '../x.db']) {
    expect(readBackupName(name)).toBeNull();
  }
});

test('a store in use is copied whole, listed newest first, and rotated without touching other files', async () => {
  const { file, database } = await richStore();
  const folder = path.join(temporaryFolder(), 'new', 'backups');
  const first = await value(backupStore(file, folder, now));
  const second = await value(backupStore(file, folder, now)); // the same second
  expect(first.observations).toBeGreaterThan(90);
  expect(second.backupId).not.toBe(first.backupId);
  expect((await listBackups(folder)).map(({ backupId }) => backupId)).toEqual([second.backupId, first.backupId]);
  expect(await value(checkStore(path.join(folder, first.backupId), 'en'))).toMatchObject({
    healthy: true,
    problems: [],
  });

  writeFileSync(path.join(folder, '重要.txt'), '');
  for (let day = 0; day < 40; day++)
    writeFileSync(
      path.join(folder, `indicators-2025-03-${String((day % 28) + 1).padStart(2, '0')}-0${day % 10}0000.db`),
      '',
    );
  await rotateBackups(folder, now);
  const left = readdirSync(folder);
  expect(left).toContain('重要.txt');
  expect(left).toContain(first.backupId);
  expect(left.length).toBe(11); // ten and the other file: March 2025 is past
  await database.selectFrom('topic').selectAll().execute(); // still open
});

test('a restore brings back every figure and keeps what it replaces', async () => {
  const file = await sampleStoreFile();
  const folder = temporaryFolder();
  const backup = await value(backupStore(file, folder, now));
  const changed = await value(openDatabase(file));
  await changed.updateTable('observation').set({ value_text: '1' }).execute();
  await changed.destroy(); // leaves a log, as a crash does, until the driver lets go

  const { kept } = await value(restoreStore(path.join(folder, backup.backupId), file, { folder, now }));
  expect(existsSync(`${file}-wal`)).toBe(false);
  const database = await value(openDatabase(file));
  onTestFinished(() => database.destroy());
  const figures = await database
    .selectFrom('observation')
    .select('value_text')
    .where('value_text', '=', '1353.49')
    .execute();
  expect(figures.length).toBe(1);
  const replaced = await value(openDatabase(kept ?? '', { readOnly: true }));
  onTestFinished(() => replaced.destroy());
  expect(await replaced.selectFrom('observation').select('value_text').distinct().execute()).toEqual([
    { value_text: '1' },
  ]);
  expect(readdirSync(path.dirname(file)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  await letGoOfFiles(); // the replaced store's connections end now, and must not take the new one's log along
  await database.updateTable('indicator').set({ owner: '统计局' }).execute();
  expect(existsSync(`${file}-wal`)).toBe(true);
  expect(await quickCheck(file)).toBe('');
});

test('a package and a missing store restore as well; a store in use, and what is no backup, don’t', async () => {
  const { file, database } = await richStore();
  const folder = temporaryFolder();
  const zip = path.join(folder, 'store.zip');
  await value(exportStore(file, 'package', zip, { empty: false, now }));
  const fresh = path.join(temporaryFolder(), 'deeper', 'indicators.db');
  expect(await value(restoreStore(zip, fresh, { folder, now }))).toEqual({ kept: null });
  const store = await value(openStore(fresh));
  expect((await store.snapshots(['obs-gdp-440200-2020']))[0]).toMatchObject({ vintage: 2, qualifier: 'about' });
  await store.close();

  const before = await database.selectFrom('observation').selectAll().execute();
  const busy = await restoreStore(zip, file, { folder, now });
  expect(busy.ok ? '' : busy.failure.code).toBe('store-busy');
  writeFileSync(path.join(folder, 'text.db'), 'no store');
  writeFileSync(path.join(folder, 'half.db'), readFileSync(fresh).subarray(0, 20_000));
  for (const [name, code] of [
    ['text.db', 'backup-damaged'],
    ['half.db', 'backup-damaged'],
    ['none.db', 'store-missing'],
  ] as const) {
    const refused = await restoreStore(path.join(folder, name), file, { folder, now });
    expect(refused.ok ? '' : refused.failure.code).toBe(code);
  }
  expect(await database.selectFrom('observation').selectAll().execute()).toEqual(before);
});

test('a store too damaged for a backup is kept as it lies', async () => {
  const folder = temporaryFolder();
  const sound = await sampleStoreFile();
  const backup = await value(backupStore(sound, folder, now));
  const file = path.join(temporaryFolder(), 'indicators.db');
  const bytes = readFileSync(sound);
  bytes.fill(0xff, 4096, 60_000);
  writeFileSync(file, bytes);
  const { kept } = await value(restoreStore(path.join(folder, backup.backupId), file, { folder, now }));
  expect(readFileSync(kept ?? '').equals(bytes)).toBe(true);
  expect(await value(checkStore(file, 'zh-CN'))).toMatchObject({ healthy: true });
});

test('a check names what is wrong', async () => {
  const { file, database } = await richStore();
  const sound = await value(checkStore(file, 'zh-CN'));
  expect(sound).toMatchObject({ healthy: true, problems: [] });
  expect(sound.observations).toBeGreaterThan(90);
  await database.updateTable('source').set({ body: '改过的原文' }).where('body', '!=', '').execute();
  await database.updateTable('observation').set({ supersedes_row_id: 99999 }).where('vintage', '=', 2).execute();
  const { problems, healthy } = await value(checkStore(file, 'zh-CN'));
  expect(healthy).toBe(false);
  expect(problems.join('\n')).toMatch(/1 个修订版本缺少被替代的旧版本（obs-gdp-440200-2020 v2）/);
  expect(problems.join('\n')).toMatch(/条引文与来源原文不一致/);
});

test('no folder, no file, no room to write: said, and nothing left behind', async () => {
  const file = await sampleStoreFile();
  const folder = temporaryFolder();
  expect(await listBackups(path.join(folder, 'none'))).toEqual([]);
  const missing = await backupStore(path.join(folder, 'none.db'), folder, now);
  expect(missing.ok ? '' : missing.failure.code).toBe('store-missing');
  const unchecked = await checkStore(path.join(folder, 'none.db'), 'en');
  expect(unchecked.ok ? '' : unchecked.failure.code).toBe('store-missing');
  writeFileSync(path.join(folder, 'taken'), '');
  const nowhere = await backupStore(file, path.join(folder, 'taken'), now);
  expect(nowhere.ok ? '' : nowhere.failure.code).toBe('folder-missing');
  mkdirSync(path.join(folder, 'b'));
  expect(readdirSync(path.join(folder, 'b'))).toEqual([]);
});
