// npm run pictures: screenshots of every view in test-results/pictures.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const run = spawnSync(process.execPath, [path.join(import.meta.dirname, 'test.mjs'), 'e2e'], {
  stdio: 'inherit',
  env: { ...process.env, DANXIA_PICTURES: '1' },
});
process.exitCode = run.status ?? 1;
