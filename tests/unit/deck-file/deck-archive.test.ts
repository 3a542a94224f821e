import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { currentVersion } from '#core/deck-file/format.ts';
import { migrations } from '#core/deck-file/migrations.ts';
import { readDeckArchive, writeDeckArchive } from '#main/services/deck-archive.ts';
import { sampleDeck } from '#tests/sample-deck.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'danxia-archive-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const deck = await sampleDeck();
const good = path.join(folder, 'good.danxia');
await writeDeckArchive(good, deck, {}, { keepBackup: false });

async function codeFor(name: string, bytes: Uint8Array | string): Promise<string> {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  const before = readFileSync(file);
  const answer = await readDeckArchive(file);
  expect(readFileSync(file).equals(before)).toBe(true); // refused files are left as they were
  return answer.ok ? 'ok' : answer.failure.code;
}

const archive = (entries: Record<string, string | Uint8Array>) =>
  zipSync(
    Object.fromEntries(
      Object.entries(entries).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  );
const deckJson = (changes: Record<string, unknown>) => {
  const { snapshots: _snapshots, ...rest } = deck;
  return JSON.stringify({ format: 'danxia-deck', version: currentVersion, deck: rest, ...changes });
};

test('what was saved is what opens', async () => {
  const answer = await readDeckArchive(good);
  if (!answer.ok) throw new Error(answer.failure.code);
  expect(answer.value.deck).toEqual(deck);
  expect(answer.value.migratedFrom).toBeNull();
});

test('the same deck is the same file, and the file before is kept', async () => {
  const file = path.join(folder, 'twice.danxia');
  await writeDeckArchive(file, deck, {}, { keepBackup: true });
  const first = readFileSync(file);
  await writeDeckArchive(file, deck, {}, { keepBackup: true });
  expect(readFileSync(file).equals(first)).toBe(true);
  expect(readFileSync(`${file}.bak`).equals(first)).toBe(true);
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('every way a file can be wrong has its own refusal', async () => {
  const whole = readFileSync(good);
  expect(await codeFor('text.danxia', '这不是压缩包')).toBe('deck-not-a-deck');
  expect(await codeFor('empty.danxia', '')).toBe('deck-not-a-deck');
  expect(await codeFor('foreign.danxia', archive({ 'word/document.xml': '<w:document/>' }))).toBe('deck-not-a-deck');
  expect(await codeFor('other.danxia', archive({ 'deck.json': '{"format":"something else"}' }))).toBe(
    'deck-not-a-deck',
  );
  expect(await codeFor('truncated.danxia', whole.subarray(0, whole.length - 200))).toBe('deck-truncated');
  expect(await codeFor('newer.danxia', archive({ 'deck.json': deckJson({ version: currentVersion + 1 }) }))).toBe(
    'deck-too-new',
  );
  expect(await codeFor('damaged.danxia', archive({ 'deck.json': deckJson({ deck: { id: 1 } }) }))).toBe('deck-invalid');
  expect(await codeFor('climbing.danxia', archive({ 'deck.json': deckJson({}), '../../evil': 'x' }))).toBe(
    'deck-unsafe-path',
  );
  expect(await codeFor('absolute.danxia', archive({ 'deck.json': deckJson({}), '/etc/evil': 'x' }))).toBe(
    'deck-unsafe-path',
  );
  const missing = await readDeckArchive(path.join(folder, 'missing.danxia'));
  expect(missing.ok ? 'ok' : missing.failure.code).toBe('deck-not-found');
  const directory = await readDeckArchive(folder);
  expect(directory.ok ? 'ok' : directory.failure.code).toBe('deck-not-a-deck');
});

test('zip bombs are refused before they are unpacked, lying headers while', async () => {
  const bomb = archive({ 'deck.json': deckJson({}), 'assets/bomb': new Uint8Array(40 * 1024 * 1024) });
  expect(bomb.length).toBeLessThan(200_000);
  expect(await codeFor('bomb.danxia', bomb)).toBe('deck-too-large');

  // The directory says the entry unpacks to ten bytes; it unpacks to a megabyte.
  const lying = Buffer.from(archive({ 'deck.json': deckJson({}), lie: new Uint8Array(1024 * 1024) }));
  const directory = lying.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  lying.writeUInt32LE(10, directory + 24);
  expect(await codeFor('lying.danxia', lying)).toBe('deck-truncated');
});

test('every migration was run, and a file of each old version opens', async () => {
  const opened = async (version: number) => {
    const name = `version-${version}`;
    const old = JSON.parse(readFileSync(path.join(import.meta.dirname, '..', '..', 'decks', `${name}.json`), 'utf8'));
    const file = path.join(folder, `${name}.danxia`);
    writeFileSync(file, archive({ 'deck.json': JSON.stringify(old), 'figures.json': '{}' }));
    const answer = await readDeckArchive(file);
    if (!answer.ok) throw new Error(answer.failure.code);
    expect(answer.value.migratedFrom).toBe(version);
    return { old, deck: answer.value.deck };
  };
  const first = await opened(1);
  expect(first.old.deck.upDown).toBeUndefined();
  expect(first.deck.upDown).toBe('red-up');
  // Versions that only add keep what they had as it was.
  for (const version of [2, 3, 4]) {
    const { old, deck } = await opened(version);
    const { snapshots: _snapshots, ...kept } = deck;
    expect(kept).toEqual(old.deck);
  }
  expect(migrations.map((step) => step.from)).toEqual(migrations.map((_, index) => index + 1));
  expect(migrations.length).toBe(4); // a new migration needs its own old file here
});

test('random damage is refused or harmless, never thrown', async () => {
  const whole = readFileSync(good);
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), fc.nat(whole.length), async (at, byte, cut) => {
      const bytes = Buffer.from(whole.subarray(0, Math.max(1, whole.length - (cut % 300))));
      bytes[at % bytes.length] = byte;
      const file = path.join(folder, 'fuzz.danxia');
      writeFileSync(file, bytes);
      const answer = await readDeckArchive(file);
      if (answer.ok) expect(answer.value.deck.sections.length).toBeGreaterThanOrEqual(0);
    }),
    { seed: 1353, numRuns: 150 },
  );
});
