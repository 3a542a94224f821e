// npm run parity: every page as PDF and as LibreOffice draws the PPTX, compared; pictures in test-results/parity.
// npm run parity -- generated-14 generated-09: these decks only; the bounds are for all.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const run = spawnSync(process.execPath, [path.join(import.meta.dirname, 'test.mjs'), 'e2e'], {
  stdio: 'inherit',
  env: { ...process.env, DANXIA_PARITY: process.argv.slice(2).join(' ') },
});
process.exitCode = run.status === 0 ? 0 : 1;
