import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import Database from 'libsql';
import type { Page } from 'playwright/test';
import { expect, root, test } from './application.ts';
import { danxia } from './command-line.ts';

/** The sample store, built as a first start builds it. */
async function sampleStore(folder: string, start: () => Promise<{ userData: string }>): Promise<string> {
  const { userData } = await start();
  const store = path.join(folder, 'copy', 'indicators.db');
  mkdirSync(path.dirname(store));
  const run = await danxia([
    'store',
    'backup',
    '--store',
    path.join(userData, 'store', 'indicators.db'),
    '--out',
    path.dirname(store),
    '--json',
  ]);
  expect(run.code).toBe(0);
  return JSON.parse(run.stdout).file;
}

test('store: check, backup, export in every format, restore from a backup and from a package', async ({
  folder,
  start,
}) => {
  const store = await sampleStore(folder, start); // of an application that has it open
  const checked = await danxia(['store', 'check', '--store', store, '--json']);
  expect([checked.code, checked.stderr]).toEqual([0, '']);
  expect(JSON.parse(checked.stdout)).toMatchObject({ healthy: true, problems: [] });

  for (const [format, start] of [
    ['csv', '\ufeffINDICATOR,'],
    ['template', 'PK'],
    ['yearbook', 'PK'],
    ['sdmx', 'STRUCTURE,'],
    ['package', 'PK'],
  ] as const) {
    const file = path.join(folder, `out.${format}`);
    const run = await danxia(['store', 'export', '--store', store, '--format', format, '--out', file]);
    expect([format, run.code, run.stdout.trim(), run.stderr]).toEqual([format, 0, file, '']);
    expect(readFileSync(file, 'utf8').startsWith(start)).toBe(true);
  }
  const empty = await danxia(
    ['store', 'export', '--store', store, '--format', 'template', '--empty', '--out', 'empty.xlsx'],
    { cwd: folder },
  );
  expect(empty.code).toBe(0);
  expect(statSync(path.join(folder, 'empty.xlsx')).size).toBeLessThan(statSync(path.join(folder, 'out.template')).size);

  const target = path.join(folder, 'restored', 'indicators.db');
  const fresh = await danxia([
    'store',
    'restore',
    '--from',
    path.join(folder, 'out.package'),
    '--store',
    target,
    '--json',
  ]);
  expect(JSON.parse(fresh.stdout)).toEqual({ file: target, kept: null });
  const again = await danxia(['store', 'restore', '--from', store, '--store', target, '--json']);
  const { kept } = JSON.parse(again.stdout);
  expect(path.dirname(kept)).toBe(path.join(folder, 'restored', 'backups'));
  expect(existsSync(kept)).toBe(true);
  expect((await danxia(['store', 'check', '--store', target])).stdout).toContain('完好');
});

test('store: what is wrong is said, with the exit codes of all commands', async ({ folder, start }) => {
  const store = await sampleStore(folder, start);
  for (const args of [
    [],
    ['nonsense', '--store', store],
    ['check'],
    ['export', '--store', store, '--format', 'doc', '--out', 'x'],
    ['restore', '--store', store],
  ]) {
    const run = await danxia(['store', ...args]);
    expect([args.join(' '), run.code, run.stdout]).toEqual([args.join(' '), 2, '']);
  }
  const database = new Database(store);
  database.exec("update source set body = '' where body != ''");
  database.close();
  const checked = await danxia(['store', 'check', '--store', store]);
  expect(checked.code).toBe(1);
  expect(checked.stderr).toContain('引文');
  const damaged = await danxia(['store', 'restore', '--from', path.join(root, 'package.json'), '--store', store]);
  expect(damaged.code).toBe(1);
  expect(damaged.stderr).toContain('没有恢复');
});

test('kill -9 in mid-backup leaves the store and the earlier backups whole', async ({ folder, start }) => {
  const store = await sampleStore(folder, start);
  const database = new Database(store);
  database.exec(`
    with recursive number(n) as (select 1 union all select n + 1 from number where n < 60)
    insert into source (id, type, title, publisher, date_published, url, body, sha256)
    select 'big-' || n, 'press', '', '', '', '', hex(randomblob(2500000)), '' from number`);
  database.close();
  const backups = path.join(folder, 'backups');
  expect((await danxia(['store', 'backup', '--store', store, '--out', backups])).code).toBe(0);
  const [earlier = ''] = readdirSync(backups);

  const switches = (process.env.DANXIA_SWITCHES ?? '').split(' ').filter((text) => text !== '');
  const child = spawn(
    process.env.DANXIA_ELECTRON ?? '',
    [root, ...switches, '--cli', '--', 'store', 'backup', '--store', store, '--out', backups],
    { stdio: 'ignore' },
  );
  const ended = new Promise<string | null>((resolve) => child.once('exit', (_code, signal) => resolve(signal)));
  const half = () =>
    readdirSync(backups).some((name) => name.endsWith('.tmp') && statSync(path.join(backups, name)).size > 1_000_000);
  await expect.poll(half, { intervals: [2], timeout: 20_000 }).toBe(true);
  child.kill('SIGKILL');
  expect(await ended).toBe('SIGKILL');

  const left = readdirSync(backups);
  expect(left.filter((name) => name.endsWith('.db'))).toEqual([earlier]);
  expect(left.some((name) => name.endsWith('.tmp'))).toBe(true);
  for (const file of [store, path.join(backups, earlier)]) {
    expect((await danxia(['store', 'check', '--store', file])).code).toBe(0);
  }
  expect((await danxia(['store', 'backup', '--store', store, '--out', backups])).code).toBe(0);
});

type Answer<Value> = { ok: boolean; value: Value };

/** Calls a method as a page does. */
function ask<Value>(page: Page, name: string, input: unknown): Promise<Answer<Value>> {
  return page.evaluate(
    ([method, given]) => (window.danxia as unknown as Record<string, (input: unknown) => unknown>)[method]?.(given),
    [name, input] as const,
  ) as Promise<Answer<Value>>;
}

test('the window: backup, restore and export while the store is in use', async ({ folder, start }) => {
  const { application, page: editor, userData } = await start();
  const opening = application.waitForEvent('window');
  await ask<null>(editor, 'storeWindow', {});
  const page = await opening;
  await page.waitForLoadState();

  const made = await ask<{ backupId: string; observations: number }>(page, 'storeBackup', {});
  const { backupId, observations } = made.value;
  expect(observations).toBeGreaterThan(90);
  expect(existsSync(path.join(userData, 'backups', backupId))).toBe(true);
  expect((await ask<unknown>(page, 'storeCheck', {})).value).toMatchObject({ healthy: true, observations });
  expect(await ask<unknown>(page, 'storeRestore', { backupId })).toEqual({ ok: true, value: null });
  expect(await ask<unknown>(page, 'storeRestore', { backupId: `../store/indicators.db` })).toMatchObject({
    ok: false,
    failure: { code: 'backup-not-found' },
  });
  expect((await ask<{ areas: unknown[] }>(page, 'storeChoices', {})).value.areas.length).toBeGreaterThan(0);
  expect((await ask<unknown>(page, 'storeBackups', {})).value).toHaveLength(2);

  const target = path.join(folder, 'figures');
  await application.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, target);
  expect((await ask<unknown>(page, 'storeExport', { kind: 'csv' })).value).toEqual({ name: 'figures.csv' });
  expect(readFileSync(`${target}.csv`, 'utf8')).toContain('地区生产总值');
});
