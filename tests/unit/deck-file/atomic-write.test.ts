import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeFileAtomically } from '#main/services/atomic-write.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'danxia-atomic-'));
const mounts: string[] = [];
afterAll(() => {
  for (const mount of mounts) spawnSync('umount', [mount]);
  rmSync(folder, { recursive: true, force: true });
});

async function codeOf(file: string, bytes: Uint8Array): Promise<string> {
  const answer = await writeFileAtomically(file, bytes, { keepPrevious: true });
  return answer.ok ? 'ok' : answer.failure.code;
}

/** A small file system of its own, where this process may mount one. */
function mounted(name: string, options: string): string | null {
  const place = path.join(folder, name);
  mkdirSync(place);
  const run = spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', place]);
  if (run.status !== 0) return null;
  mounts.push(place);
  return place;
}

test('replaces a file whole and keeps the one before', async () => {
  const file = path.join(folder, 'a.danxia');
  expect(await codeOf(file, Buffer.from('first'))).toBe('ok');
  expect(await codeOf(file, Buffer.from('second'))).toBe('ok');
  expect(readFileSync(file, 'utf8')).toBe('second');
  expect(readFileSync(`${file}.bak`, 'utf8')).toBe('first');
});

test('a missing folder and a folder in the file’s place are refused, and nothing is left behind', async () => {
  expect(await codeOf(path.join(folder, 'none', 'a.danxia'), Buffer.from('x'))).toBe('folder-missing');
  mkdirSync(path.join(folder, 'place.danxia'));
  expect(await codeOf(path.join(folder, 'place.danxia'), Buffer.from('x'))).toBe('write-failed');
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('a full disk keeps the old file', async () => {
  const place = mounted('full', 'size=64k');
  if (place === null) return console.log('left out: full disk (this process may not mount a small file system)');
  const file = path.join(place, 'a.danxia');
  expect(await codeOf(file, Buffer.from('kept'))).toBe('ok');
  expect(await codeOf(file, Buffer.alloc(1024 * 1024))).toBe('disk-full');
  expect(readFileSync(file, 'utf8')).toBe('kept');
  expect(readdirSync(place).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('a read-only folder keeps the old file', async () => {
  const place = mounted('frozen', 'size=64k');
  if (place === null) return console.log('left out: read-only folder (this process may not mount a file system)');
  const file = path.join(place, 'a.danxia');
  writeFileSync(file, 'kept');
  execFileSync('mount', ['-o', 'remount,ro', place]);
  expect(await codeOf(file, Buffer.from('x'))).toBe('folder-read-only');
  expect(readFileSync(file, 'utf8')).toBe('kept');
});
