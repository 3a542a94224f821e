// Imports the same large table into a store again and again, saying when it writes. Killed by the test that started it.
import { readFileSync } from 'node:fs';
import { openFile } from '#store/import/open-file.ts';
import { loadNames } from '#store/import/prepare-import.ts';
import { runImport } from '#store/import/run-import.ts';
import { openDatabase } from '#store/open-store.ts';

const [storeFile = '', tableFile = ''] = process.argv.slice(2);

async function main(): Promise<void> {
  const database = await openDatabase(storeFile);
  if (!database.ok) throw new Error(database.failure.code);
  const { vocabulary } = await loadNames(database.value);
  const bytes = new Uint8Array(readFileSync(tableFile));
  const opened = await openFile('table.csv', bytes, { preset: null, vocabulary, database: database.value });
  if (!opened.ok) throw new Error(opened.failure.code);
  const done = await runImport(database.value, opened.value, {
    reason: null,
    conflicts: 'keep',
    who: 'test',
    now: new Date(),
    cancelled: new AbortController().signal,
    progress: (rows) => process.stdout.write(`writing ${rows}\n`),
  });
  process.stdout.write(done.ok ? 'done\n' : `${done.failure.code}\n`);
  setInterval(() => undefined, 1000); // stays until it is killed, so that a kill may come after the commit too
}

void main();
