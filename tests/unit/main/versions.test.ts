import { mkdtempSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createDocuments } from '#main/services/documents.ts';
import { keptVersions } from '#main/services/kept-versions.ts';
import { createPictures } from '#main/services/pictures.ts';
import { createRecovery } from '#main/services/recovery.ts';
import { createVersions } from '#main/services/versions.ts';
import { coverDeck } from './cover-deck.ts';

let folder = '';
let file = '';
const minute = 60_000;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'danxia-versions-'));
  file = path.join(folder, '简报.danxia');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Saves decks of these titles one after another, the first minutes ago. */
async function saves(titles: readonly string[], options: { quiet: boolean; apart: number }) {
  const versions = createVersions(path.join(folder, 'versions'));
  const documents = createDocuments(createRecovery(path.join(folder, 'recovery')), createPictures(), versions);
  const { documentId } = await documents.openNew(coverDeck('零'), { unsaved: true });
  const start = Date.UTC(2026, 0, 5, 8);
  for (const [index, title] of titles.entries()) {
    await documents.change(documentId, index + 1, { kind: 'whole', deck: coverDeck(title) });
    const saved = await documents.save(documentId, file, { quiet: options.quiet, over: true });
    expect(saved.ok).toBe(true);
    const time = new Date(start + index * options.apart);
    utimesSync(file, time, time);
  }
  return versions;
}

test('each save keeps what was there before, which can be read again', async () => {
  const versions = await saves(['一', '二', '三'], { quiet: false, apart: minute });
  const list = await versions.list(file);
  expect(list.map(({ savedAt }) => savedAt)).toEqual(['2026-01-05T08:01:00.000Z', '2026-01-05T08:00:00.000Z']);
  const read = await versions.read(file, list[1]?.versionId ?? '');
  expect(read.ok && read.value.deck.title).toBe('一');
  const foreign = await versions.read(file, '../../recovery');
  expect(foreign.ok === false && foreign.failure.code).toBe('invalid-request');
  expect(await versions.list(path.join(folder, '别的.danxia'))).toEqual([]);
});

test('saving by itself leaves a version every ten minutes at most', async () => {
  const versions = await saves(['一', '二', '三', '四', '五', '六'], { quiet: true, apart: 4 * minute });
  expect((await versions.list(file)).map(({ savedAt }) => savedAt.slice(14, 16))).toEqual(['12', '00']);
});

test('the last twenty stay, and the last of each of sixty days', () => {
  const day = 24 * 60 * minute;
  const noon = new Date(2026, 3, 1, 12).getTime();
  const many = Array.from({ length: 50 }, (_, index) => noon + index * minute);
  expect([...keptVersions(many)].sort()).toEqual(many.slice(-20));
  const days = Array.from({ length: 90 }, (_, index) => [noon - index * day, noon - index * day - minute]).flat();
  const kept = keptVersions(days);
  expect(kept.size).toBe(20 / 2 + 60);
  expect([...kept].every((time) => time >= noon - 59 * day)).toBe(true);
});
