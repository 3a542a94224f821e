// Builds the application when a source is newer than what was built.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { giveUp, say } from './report.mjs';

const root = path.resolve(import.meta.dirname, '..', '..');
const result = path.join(root, 'dist', 'renderer', 'editor.html');

export function ensureBuilt() {
  const sources = ['src', 'electron', 'electron.vite.config.ts', 'package-lock.json'].map((name) =>
    path.join(root, name),
  );
  if (existsSync(result) && newest(sources) <= statSync(result).mtimeMs) return;
  say('building');
  const build = spawnSync(
    process.execPath,
    [path.join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js'), 'build', '--logLevel', 'warn'],
    {
      cwd: root,
      stdio: ['ignore', 2, 2],
    },
  );
  if (build.status !== 0) giveUp('the build failed; see the messages above.');
}

function newest(files) {
  return Math.max(
    0,
    ...files.map((file) =>
      statSync(file).isDirectory()
        ? newest(readdirSync(file).map((name) => path.join(file, name)))
        : statSync(file).mtimeMs,
    ),
  );
}
