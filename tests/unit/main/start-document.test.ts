import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { allSlides } from '#core/deck/find.ts';
import { createDocuments } from '#main/services/documents.ts';
import { type Indicators, openIndicators } from '#main/services/indicators.ts';
import { createPictures } from '#main/services/pictures.ts';
import { createRecovery } from '#main/services/recovery.ts';
import { startDocument } from '#main/services/start-document.ts';

const sample = path.resolve(import.meta.dirname, '../../../resources/sample');
let folder = '';
let indicators: Indicators;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'danxia-start-'));
});
afterEach(async () => {
  await indicators.close();
  rmSync(folder, { recursive: true, force: true });
});

function start(resources: string, file: string | null = null) {
  const storeFile = path.join(folder, 'store', 'indicators.db');
  indicators = openIndicators(storeFile, resources);
  const recent = { list: () => [], fileOf: () => null, remember: () => {}, forget: () => {} };
  const documents = createDocuments(createRecovery(path.join(folder, 'recovery')), createPictures());
  return startDocument({ documents, recent, indicators, locale: () => 'zh-CN' }, file);
}

test('a first start builds the sample store and opens the sample briefing', async () => {
  const { document, notice } = await start(sample);
  expect(notice.ok).toBe(true);
  expect(allSlides(document.deck).length).toBeGreaterThanOrEqual(14);
  expect(document.saved).toBe(true); // nobody would miss it
});

test('missing resources: a cover opens, the notice says why', async () => {
  const { document, notice } = await start(path.join(folder, 'none'));
  expect(notice.ok === false && notice.failure.code).toBe('sample-damaged');
  expect(allSlides(document.deck)).toHaveLength(1);
});

test('a damaged store is left as it is, and the application opens', async () => {
  const storeFile = path.join(folder, 'store', 'indicators.db');
  mkdirSync(path.dirname(storeFile));
  writeFileSync(storeFile, 'SQLite format 3\0 and then nothing of the kind');
  const before = readFileSync(storeFile);
  const { document, notice } = await start(sample);
  expect(notice.ok === false && notice.failure.code).toBe('store-damaged');
  expect(allSlides(document.deck)).toHaveLength(1);
  expect(readFileSync(storeFile).equals(before)).toBe(true);
});

test('a file that cannot be opened: the sample opens, the notice names the file', async () => {
  const file = path.join(folder, '坏.danxia');
  writeFileSync(file, 'not a deck');
  const { document, notice } = await start(sample, file);
  expect(notice.ok === false && notice.failure).toMatchObject({ values: { name: '坏.danxia' } });
  expect(allSlides(document.deck).length).toBeGreaterThanOrEqual(14);
  expect(readFileSync(file, 'utf8')).toBe('not a deck');
});
