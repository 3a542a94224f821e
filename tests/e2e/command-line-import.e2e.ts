import { copyFileSync, existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'libsql';
import { expect, root, test } from './application.ts';
import { danxia } from './command-line.ts';

const fixtures = path.join(root, 'tests', 'store', 'import', 'fixtures');
const earlier = path.join(fixtures, 'nbs-province-2018.csv');
const later = path.join(fixtures, 'nbs-province-2025.csv');

function values(store: string): unknown[] {
  const database = new Database(store, { readonly: true });
  const rows = database.prepare('select observation_id, vintage, value_text, is_current from observation').all();
  database.close();
  return rows;
}

test('import makes a store, revises it by a later file, and prints what it did', async ({ folder }) => {
  const store = path.join(folder, 'new', 'store.db');
  const first = await danxia(['import', earlier, '--store', store, '--json']);
  expect([first.code, first.stderr]).toEqual([0, '']);
  expect(JSON.parse(first.stdout)).toMatchObject({
    file: 'nbs-province-2018.csv',
    format: 'csv',
    preset: 'nbs',
    ...{ rowsIn: 7, observations: 84, added: 84, revised: 0, unchanged: 0, rejected: 0, issues: [] },
  });

  const second = await danxia(['import', later, '--store', store, '--reason', 'R1', '--json']);
  expect(second.code).toBe(0);
  const report = JSON.parse(second.stdout);
  expect(report).toMatchObject({ observations: 133, added: 49, revised: 84, unchanged: 0, rejected: 0 });
  expect(report.issues).toEqual([
    expect.objectContaining({
      rule: 13,
      severity: 'warning',
      row: 5,
      message: expect.stringContaining('84个数值中有84个不同'),
    }),
  ]);
  expect(values(store)).toHaveLength(84 + 84 + 49);
  const checked = await danxia(['store', 'check', '--store', store, '--json']);
  expect(JSON.parse(checked.stdout)).toMatchObject({ healthy: true });
});

test('several files are one batch each; one that is refused leaves the others', async ({ folder }) => {
  const store = path.join(folder, 'store.db');
  const damaged = path.join(folder, 'damaged.xlsx');
  writeFileSync(damaged, 'PK\u0003\u0004 no workbook');
  const run = await danxia(['import', earlier, damaged, path.join(folder, 'absent.csv'), '--store', store, '--json']);
  expect(run.code).toBe(1);
  expect(run.stderr.split('\n')).toHaveLength(2);
  expect(run.stderr).toContain('damaged.xlsx');
  expect(run.stderr).toContain('absent.csv');
  expect(JSON.parse(run.stdout)).toMatchObject({ added: 84 });
});

test('what cannot be imported is refused in one sentence, and the store stays as it was', async ({ folder }) => {
  const store = path.join(folder, 'store.db');
  await danxia(['import', earlier, '--store', store]);
  const before = values(store);
  const huge = path.join(folder, 'huge.csv');
  writeFileSync(huge, '');
  truncateSync(huge, 500 * 1024 * 1024); // sparse: refused by its size, not read
  const picture = path.join(folder, 'picture.xlsx');
  copyFileSync(path.join(root, 'resources', 'icons', 'danxia.svg'), picture);
  const cases: [string[], number][] = [
    [[huge, '--store', store], 1],
    [[picture, '--store', store], 1],
    [[earlier, '--store', store, '--preset', 'nobody'], 1],
    [[earlier, '--store', picture], 1],
    [['--store', store], 2],
    [[earlier], 2],
    [[earlier, '--store', store, '--reason', 'because'], 2],
    [[picture, '--store', path.join(folder, 'none.db')], 1],
  ];
  for (const [args, code] of cases) {
    const run = await danxia(['import', ...args]);
    expect([args, run.code]).toEqual([args, code]);
    expect(run.stderr.split('\n'), run.stderr).toHaveLength(1);
    expect(run.stdout.trim()).toBe('');
  }
  expect(values(store)).toEqual(before);
  expect(existsSync(path.join(folder, 'none.db'))).toBe(false);
  expect(readFileSync(picture, 'utf8')).toContain('<svg');
  expect(existsSync(`${picture}-wal`)).toBe(false);
});
