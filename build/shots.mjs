// npm run shots [-- NAME…]: pictures of every view and dialog (or of those with such a name) in out/shots, with index.html.
import path from 'node:path';
import { runnerImport } from 'vite';
import { ensureBuilt } from './runtime/built.mjs';
import { display } from './runtime/display.mjs';
import { developmentSwitches } from './runtime/launch.mjs';
import { setUp } from './setup.mjs';

const root = path.resolve(import.meta.dirname, '..');
const runtime = await setUp();
ensureBuilt();
const screen = await display();
const { module } = await runnerImport(path.join(root, 'tests', 'shots', 'shots.ts'), {
  root,
  configFile: false,
  logLevel: 'error',
});
const context = {
  electron: runtime.executable,
  switches: developmentSwitches(),
  environment: screen.environment,
  root,
};
const folder = await module.shots(context, process.argv.slice(2));
console.log(path.join(folder, 'index.html'));
screen.stop();
process.exit(0);
