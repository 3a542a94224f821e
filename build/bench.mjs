// npm run bench [-- NAME…] [--json]: medians of ours beside a baseline in the same call, as ratios.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { runnerImport } from 'vite';
import { ensureBuilt } from './runtime/built.mjs';
import { display } from './runtime/display.mjs';
import { developmentSwitches } from './runtime/launch.mjs';
import { setUp } from './setup.mjs';

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, 'tests', 'bench');
const known = readdirSync(folder)
  .filter((name) => name.endsWith('.bench.ts'))
  .map((name) => name.replace('.bench.ts', ''));

const json = process.argv.includes('--json');
const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const unknown = asked.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`No benchmark is named ${unknown.join(', ')}; there are ${known.join(', ')}.`);
  process.exit(2);
}

const runtime = await setUp();
ensureBuilt();
const screen = await display();
const context = {
  electron: runtime.executable,
  switches: developmentSwitches(),
  environment: screen.environment,
  root,
};
let missed = 0;
if (!json)
  console.log(
    [
      'benchmark'.padEnd(52),
      'ours'.padStart(10),
      'baseline'.padStart(10),
      'ratio'.padStart(7),
      'target'.padStart(7),
    ].join('  '),
  );
for (const name of asked.length > 0 ? asked : known) {
  const { module } = await runnerImport(path.join(folder, `${name}.bench.ts`), {
    root,
    configFile: false,
    logLevel: 'error',
  });
  for (const row of await module.bench(context)) {
    if (!row.ok) missed += 1;
    console.log(json ? JSON.stringify(row) : line(row));
  }
}
screen.stop();
if (!json && missed > 0) console.log(`${missed} above target`);
process.exit(0);

function line(row) {
  const label = `${row.bench}: ${row.metric}`.padEnd(52);
  const figures = [
    `${row.value} ${row.unit}`.padStart(10),
    `${row.baseline} ${row.unit}`.padStart(10),
    `${row.ratio}`.padStart(7),
    `≤ ${row.target}`.padStart(7),
  ];
  return [label, ...figures, row.ok ? '' : '✗', `(beside ${row.baselineName})`].join('  ');
}
