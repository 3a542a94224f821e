import { mkdtempSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeDeckArchive } from '#main/services/deck-archive.ts';
import { createDocuments } from '#main/services/documents.ts';
import { watchFiles } from '#main/services/file-watch.ts';
import { createPictures } from '#main/services/pictures.ts';
import { createRecovery } from '#main/services/recovery.ts';
import { coverDeck } from './cover-deck.ts';

let folder = '';
let file = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'danxia-outside-'));
  file = path.join(folder, '简报.danxia');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const started = () => createDocuments(createRecovery(path.join(folder, 'recovery')), createPictures());

/** A saved document, its watch, and what the watch told. */
async function saved() {
  const documents = started();
  const { documentId } = await documents.openNew(coverDeck('一'), { unsaved: true });
  await documents.save(documentId, file);
  const told: string[] = [];
  const watch = watchFiles(documents, (_id, state) => told.push(state));
  watch.stop();
  return { documents, documentId, told, watch };
}

/** Someone else saves another deck over the file, a little later. */
async function overwrite(): Promise<void> {
  const { mtimeMs } = statSync(file);
  await writeDeckArchive(file, coverDeck('他人的'), {}, { keepBackup: false });
  utimesSync(file, new Date(mtimeMs + 5000), new Date(mtimeMs + 5000));
}

test('what someone else wrote is told once, and not overwritten until a person says so; then it stays as .bak', async () => {
  const { documents, documentId, told, watch } = await saved();
  await watch.look();
  expect(told).toEqual([]);
  await overwrite();
  await watch.look();
  await watch.look();
  expect(told).toEqual(['changed']);
  const theirs = readFileSync(file);
  await documents.change(documentId, 1, { kind: 'delta', delta: { properties: { title: '我的' } } });
  const refused = await documents.save(documentId, file);
  expect(refused.ok === false && refused.failure.code).toBe('deck-changed-outside');
  expect(readFileSync(file).equals(theirs)).toBe(true);

  await documents.keepMine(documentId);
  await watch.look();
  expect(told).toEqual(['changed', 'same']);
  expect((await documents.save(documentId, file)).ok).toBe(true);
  expect(readFileSync(`${file}.bak`).equals(theirs)).toBe(true);
  const opened = await documents.openFile(file);
  expect(opened.ok && opened.value.deck.title).toBe('我的');
});

test('a save noticed before the watch looked is refused too; a person who names the file anew agrees', async () => {
  const { documents, documentId } = await saved();
  await overwrite();
  const refused = await documents.save(documentId, file, { quiet: true });
  expect(refused.ok === false && refused.failure.code).toBe('deck-changed-outside');
  expect((await documents.save(documentId, file, { over: true })).ok).toBe(true);
});

test('theirs is read in place of ours, as the next state; the recovery copy of ours goes', async () => {
  const { documents, documentId, told, watch } = await saved();
  await documents.change(documentId, 1, { kind: 'delta', delta: { properties: { title: '我的' } } });
  await overwrite();
  const taken = await documents.takeTheirs(documentId);
  expect(taken.ok && [taken.value.deck.title, taken.value.revision, taken.value.saved]).toEqual(['他人的', 2, true]);
  await watch.look();
  expect(told).toEqual([]);
  await documents.change(documentId, 3, { kind: 'delta', delta: { properties: { title: '再改' } } });
  expect(documents.find(documentId)).toMatchObject({ deck: { title: '再改' }, unsaved: true });
});

test('a file that vanished: told, the work counts as unsaved, and a save puts it there again', async () => {
  const { documents, documentId, told, watch } = await saved();
  renameSync(file, `${file}.moved`);
  await watch.look();
  expect(told).toEqual(['gone']);
  expect(documents.find(documentId)?.unsaved).toBe(true);
  expect((await documents.save(documentId, file)).ok).toBe(true);
  await watch.look();
  expect(told).toEqual(['gone', 'same']);
});

test('work that no file holds any more outlives a crash, though nothing was changed since it was saved', async () => {
  const { documents, documentId, watch } = await saved();
  await overwrite();
  await documents.keepMine(documentId);
  const mine = await started().openRecovered(documentId);
  expect(mine.ok && mine.value.deck.title).toBe('一');

  expect((await documents.save(documentId, file)).ok).toBe(true);
  expect((await started().openRecovered(documentId)).ok).toBe(false);
  renameSync(file, `${file}.moved`);
  await watch.look();
  const gone = await started().openRecovered(documentId);
  expect(gone.ok && gone.value.deck.title).toBe('一');
});

test('a file that cannot be read is not taken', async () => {
  const { documents, documentId } = await saved();
  writeFileSync(file, 'not a deck');
  const taken = await documents.takeTheirs(documentId);
  expect(taken.ok === false && taken.failure.code).toBe('deck-not-a-deck');
  expect(documents.find(documentId)?.deck.title).toBe('一');
});
