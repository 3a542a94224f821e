import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createDocuments } from '#main/services/documents.ts';
import { createPictures } from '#main/services/pictures.ts';
import { createRecovery } from '#main/services/recovery.ts';
import { coverDeck } from './cover-deck.ts';

let folder = '';
const start = () => {
  const recovery = createRecovery(path.join(folder, 'recovery'));
  const pictures = createPictures();
  return { recovery, pictures, documents: createDocuments(recovery, pictures) };
};
const copies = () => (existsSync(path.join(folder, 'recovery')) ? readdirSync(path.join(folder, 'recovery')) : []);
const whole = (title: string) => ({ kind: 'whole' as const, deck: coverDeck(title) });
const titled = (title: string) => ({ kind: 'delta' as const, delta: { properties: { title } } });

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'danxia-documents-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('change, crash, recover: the newest state comes back, under the name it had', async () => {
  const { documents } = start();
  const { documentId } = await documents.openNew(coverDeck('简报'), { unsaved: false });
  await Promise.all([
    documents.change(documentId, 1, whole('第一次')),
    documents.change(documentId, 2, titled('第二次')),
  ]);

  const again = start();
  const offered = await again.recovery.list();
  expect(offered.map(({ name }) => name)).toEqual(['简报']);
  const opened = await again.documents.openRecovered(documentId);
  expect(opened.ok && [opened.value.deck.title, opened.value.saved]).toEqual(['第二次', false]);
});

test('a save writes the file, keeps the one before, and ends the recovery copy', async () => {
  const { documents } = start();
  const file = path.join(folder, '简报.danxia');
  const { documentId } = await documents.openNew(coverDeck('一'), { unsaved: true });
  expect(copies()).toHaveLength(1);
  expect((await documents.save(documentId, file)).ok).toBe(true);
  expect(copies()).toEqual([]);
  const first = readFileSync(file);
  await documents.change(documentId, 1, whole('二'));
  expect((await documents.save(documentId, file)).ok).toBe(true);
  expect(readFileSync(`${file}.bak`).equals(first)).toBe(true);
  expect(documents.find(documentId)).toMatchObject({ file, name: '简报', unsaved: false });

  const opened = await start().documents.openFile(file);
  expect(opened.ok && [opened.value.deck.title, opened.value.saved]).toEqual(['二', true]);
});

test('a save that fails says so and leaves a recovery copy', async () => {
  const { documents } = start();
  const { documentId } = await documents.openNew(coverDeck('一'), { unsaved: false });
  const saved = await documents.save(documentId, path.join(folder, 'none', '简报.danxia'));
  expect(saved.ok === false && saved.failure.code).toBe('folder-missing');
  expect(documents.find(documentId)?.unsaved).toBe(true);
  expect(copies()).toHaveLength(1);
});

test('a change made while the file is written stays unsaved, with its copy', async () => {
  const { documents } = start();
  const file = path.join(folder, '简报.danxia');
  const { documentId } = await documents.openNew(coverDeck('一'), { unsaved: false });
  const [saved] = await Promise.all([documents.save(documentId, file), documents.change(documentId, 1, whole('二'))]);
  expect(saved.ok).toBe(true);
  expect(documents.find(documentId)).toMatchObject({ unsaved: true, deck: { title: '二' } });
  expect(copies()).toHaveLength(1);
});

test('changes are lines behind the deck kept whole; one that was cut short costs only itself', async () => {
  const { documents } = start();
  const { documentId } = await documents.openNew(coverDeck('简报'), { unsaved: true });
  for (const [index, title] of ['一', '二', '三'].entries()) {
    expect((await documents.change(documentId, index + 1, titled(title))).ok).toBe(true);
  }
  const at = path.join(folder, 'recovery', documentId);
  expect(readdirSync(at).sort()).toEqual(['0.changes', '0.danxia', 'note.json']);
  const late = await documents.change(documentId, 9, titled('九'));
  expect(late.ok === false && late.failure.code).toBe('change-out-of-step');

  const lines = readFileSync(path.join(at, '0.changes'), 'utf8');
  writeFileSync(path.join(at, '0.changes'), lines.slice(0, -3));
  const again = start().documents;
  const opened = await again.openRecovered(documentId);
  expect(opened.ok && [opened.value.deck.title, opened.value.revision]).toEqual(['二', 2]);

  // What is changed after recovering is what the next recovery brings back.
  expect((await again.change(documentId, 3, titled('四'))).ok).toBe(true);
  expect((await again.change(documentId, 4, titled('五'))).ok).toBe(true);
  expect(readdirSync(at).sort()).toEqual(['3.changes', '3.danxia', 'note.json']);
  const third = await start().documents.openRecovered(documentId);
  expect(third.ok && third.value.deck.title).toBe('五');
});

test('closing ends the recovery copy and the pictures', async () => {
  const { documents, pictures } = start();
  const { documentId } = await documents.openNew(coverDeck('一'), { unsaved: true });
  const id = pictures.hold(documentId, new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  await documents.close(documentId, { agreed: true });
  expect(copies()).toEqual([]);
  expect(pictures.find(id)).toBeNull();
  expect((await documents.change(documentId, 1, whole('二'))).ok).toBe(false);
  expect(copies()).toEqual([]);
});

test('a recovered copy is tied to its file only while nobody wrote that file since', async () => {
  const { documents } = start();
  const file = path.join(folder, '简报.danxia');
  const { documentId } = await documents.openNew(coverDeck('一'), { unsaved: false });
  await documents.save(documentId, file);
  await documents.change(documentId, 1, whole('二'));

  const same = start().documents;
  await same.openRecovered(documentId);
  expect(same.find(documentId)?.file).toBe(file);

  const later = new Date(Date.now() + 60_000);
  utimesSync(file, later, later);
  const foreign = start().documents;
  await foreign.openRecovered(documentId);
  expect(foreign.find(documentId)?.file).toBeNull();
});

test('ids that are not ours never become paths, and damaged copies are refused and kept', async () => {
  const { documents, recovery } = start();
  for (const id of ['../../etc/passwd', 'x', '']) {
    const opened = await documents.openRecovered(id);
    expect(opened.ok === false && opened.failure.code).toBe('invalid-request');
  }
  await recovery.discard('../recovery');
  const { documentId } = await documents.openNew(coverDeck('一'), { unsaved: true });
  const copy = path.join(folder, 'recovery', documentId, '0.danxia');
  writeFileSync(copy, 'not a deck');
  rmSync(path.join(folder, 'recovery', documentId, 'note.json'));
  const again = start();
  expect(await again.recovery.list()).toHaveLength(1);
  expect((await again.documents.openRecovered(documentId)).ok).toBe(false);
  expect(readFileSync(copy, 'utf8')).toBe('not a deck');
});
