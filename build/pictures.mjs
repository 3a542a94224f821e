// npm run pictures: screenshots of every view in test-results/pictures.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';

const run = spawnSync(process.execPath, [path.join(import.meta.dirname, 'test.mjs'), 'e2e'], {
  stdio: 'inherit',
  env: { ...process.env, DANXIA_PICTURES: '1' },
});
if (run.status !== 0) process.exit(1);

// The README's pictures are some of them.
const made = path.join(import.meta.dirname, '..', 'test-results', 'pictures');
const shown = path.join(import.meta.dirname, 'readme');
mkdirSync(shown, { recursive: true });
for (const name of ['editor-light', 'editor-data-drawer', 'show', 'store-list', 'store-import', 'store-inbox']) {
  copyFileSync(path.join(made, `${name}.jpg`), path.join(shown, `${name}.jpg`));
}
