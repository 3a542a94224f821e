import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createPageFolder } from '#main/services/exports/page-folder.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'danxia-pages-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('pages appear only when all are drawn; pages of a longer deck before go, other files stay', async () => {
  const target = path.join(folder, 'pages');
  mkdirSync(target);
  for (const name of ['01.png', '02.png', '03.png', '照片.png', '1.png']) writeFileSync(path.join(target, name), 'old');

  const pages = createPageFolder(target, { extension: 'png', total: 2, whole: true });
  await pages.keep(1, new TextEncoder().encode('new'));
  expect(readFileSync(path.join(target, '01.png'), 'utf8')).toBe('old');
  await pages.keep(2, new TextEncoder().encode('new'));
  expect(await pages.finish()).toEqual({ ok: true, value: ['01.png', '02.png'] });
  expect(readdirSync(target).sort()).toEqual(['01.png', '02.png', '1.png', '照片.png']);
  expect(readFileSync(path.join(target, '01.png'), 'utf8')).toBe('new');
  expect(readdirSync(folder)).toEqual(['pages']);
});

test('some pages of a deck have its numbers and go among the others', async () => {
  const target = path.join(folder, 'pages');
  mkdirSync(target);
  for (const name of ['007.png', '008.png']) writeFileSync(path.join(target, name), 'old');
  const pages = createPageFolder(target, { extension: 'png', total: 120, whole: false });
  await pages.keep(12, 'new');
  await pages.keep(7, 'new');
  expect(await pages.finish()).toEqual({ ok: true, value: ['007.png', '012.png'] });
  expect(readdirSync(target).sort()).toEqual(['007.png', '008.png', '012.png']);
  expect(readFileSync(path.join(target, '007.png'), 'utf8')).toBe('new');
});

test('given up, nothing is left', async () => {
  const pages = createPageFolder(path.join(folder, 'pages'), { extension: 'png', total: 2, whole: true });
  await pages.keep(1, new Uint8Array([1]));
  await pages.giveUp();
  expect(readdirSync(folder)).toEqual([]);
});

test('a file in the way is a failure, and nothing is left beside it', async () => {
  writeFileSync(path.join(folder, 'taken'), '');
  const pages = createPageFolder(path.join(folder, 'taken', 'pages'), { extension: 'png', total: 1, whole: true });
  const kept = await pages.keep(1, new Uint8Array([1]));
  expect(kept.ok === false && kept.failure.code).toBe('folder-missing');
});
