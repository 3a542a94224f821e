// npm run parity: every page as PDF and as LibreOffice draws the PPTX, compared; pictures in test-results/parity.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const run = spawnSync(process.execPath, [path.join(import.meta.dirname, 'test.mjs'), 'e2e'], {
  stdio: 'inherit',
  env: { ...process.env, DANXIA_PARITY: '1' },
});
process.exitCode = run.status === 0 ? 0 : 1;
