import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { sql } from 'kysely';
import { build } from 'vite';
import { beforeAll, expect, test } from 'vitest';
import { createStore } from '#store/create-store.ts';
import { openDatabase } from '#store/open-store.ts';
import { temporaryFolder } from '../sample-store.ts';

const kills = 50;
const series = 600;
const years = 25;
const root = path.resolve(import.meta.dirname, '..', '..', '..');
const script = path.join(root, 'node_modules', '.cache', 'danxia', 'importing-process.cjs');

beforeAll(async () => {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: path.join(import.meta.dirname, 'importing-process.ts'),
      outDir: path.dirname(script),
      emptyOutDir: false,
      rollupOptions: { external: ['libsql'], output: { format: 'cjs', entryFileNames: path.basename(script) } },
    },
    ssr: { noExternal: true, external: ['libsql'] },
  });
}, 60_000);

/** A table of places and years, each figure the number of its place and year: what matters is how many there are. */
function table(): string {
  const header = ['地区', ...Array.from({ length: years }, (_, year) => `${1990 + year}年`)];
  const rows = Array.from({ length: series }, (_, place) => [
    `第${place}区`,
    ...header.slice(1).map((_, year) => place * 100 + year + 0.5),
  ]);
  return [['指标：序号(个)'], header, ...rows].map((row) => row.join(',')).join('\n');
}

/** Starts an import, kills it `after` milliseconds after it said its word number `word`, and waits until it is gone. */
function killedImport(storeFile: string, tableFile: string, word: number, after: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, storeFile, tableFile], { stdio: ['ignore', 'pipe', 'inherit'] });
    let words = 0;
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      const before = words;
      words += text.split('\n').length - 1;
      if (before < word && words >= word) setTimeout(() => child.kill('SIGKILL'), after);
    });
    child.once('error', reject);
    child.once('exit', () => resolve());
  });
}

test(`an import killed at ${kills} random moments is wholly there or wholly absent`, async () => {
  const folder = temporaryFolder();
  const tableFile = path.join(folder, 'table.csv');
  writeFileSync(tableFile, table());
  const outcomes = { there: 0, absent: 0 };
  let seed = 20261124;
  for (let kill = 0; kill < kills; kill += 1) {
    seed = (seed * 1103515245 + 12345) % 2 ** 31;
    const storeFile = path.join(folder, `store-${kill}.db`);
    const created = await createStore(storeFile);
    expect(created.ok).toBe(true);
    // It says a word every 2,000 figures and one when it is done, so that some kills come after the end on any machine.
    const words = Math.ceil((series * years) / 2000) + 1;
    const word = 1 + (seed % words);
    await killedImport(storeFile, tableFile, word, (seed % 97) / 4);

    const opened = await openDatabase(storeFile);
    if (!opened.ok) throw new Error(opened.failure.code);
    const { rows: integrity } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(opened.value);
    expect(integrity).toEqual([{ integrity_check: 'ok' }]);
    const counts = await Promise.all(
      (['import_batch', 'observation', 'series', 'evidence'] as const).map(async (name) => {
        const counted = await opened.value
          .selectFrom(name)
          .select(({ fn }) => fn.countAll<number>().as('n'))
          .executeTakeFirst();
        return Number(counted?.n);
      }),
    );
    const whole = [1, series * years, series, 1];
    expect([whole, [0, 0, 0, 0]]).toContainEqual(counts);
    outcomes[counts[0] === 1 ? 'there' : 'absent'] += 1;
    await opened.value.destroy();
  }
  // Both must have happened, or the moments were badly chosen.
  expect(outcomes.there).toBeGreaterThan(0);
  expect(outcomes.absent).toBeGreaterThan(0);
  console.info(`killed ${kills} imports: ${outcomes.there} wholly there, ${outcomes.absent} wholly absent`);
}, 180_000);
