// Starts the application in a set-up runtime and passes its end on.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setUp } from '../setup.mjs';
import { ensureBuilt } from './built.mjs';
import { display } from './display.mjs';
import { sandboxWorks } from './system-packages.mjs';

const root = path.resolve(import.meta.dirname, '..', '..');

// Chromium logs what it misses on a machine without D-Bus or a GPU; none of it concerns the person.
const chromiumNoise = /^\[\d+:\d{4}\/\d{6}\.\d+:(ERROR|WARNING|INFO):|^libva |^MESA|^$/;

/** Chromium switches that a checkout needs on this machine; packages never get them. */
export function developmentSwitches() {
  return sandboxWorks() ? [] : ['--no-sandbox'];
}

/** Runs the application with these arguments in this working folder; resolves to its exit code. */
export async function launch(args, folder = root) {
  const runtime = await setUp();
  ensureBuilt();
  const screen = await display();
  const child = spawn(runtime.executable, [root, ...developmentSwitches(), ...args], {
    stdio: ['inherit', 'inherit', 'pipe'],
    env: { ...process.env, ...screen.environment },
    cwd: folder,
  });
  createInterface({ input: child.stderr }).on('line', (line) => {
    if (!chromiumNoise.test(line)) process.stderr.write(`${line}\n`);
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  const code = await new Promise((resolve) => child.on('close', (status) => resolve(status ?? 1)));
  screen.stop();
  return code;
}
