// Makes this checkout runnable: an Electron runtime and the system libraries it needs. A no-op once satisfied.
// Run by itself it prints the runtime's path.
import { fileURLToPath } from 'node:url';
import { electronRuntime } from './runtime/electron-runtime.mjs';
import { say } from './runtime/report.mjs';
import { ensureSystemPackages } from './runtime/system-packages.mjs';

export async function setUp() {
  const runtime = await electronRuntime();
  ensureSystemPackages(runtime.executable);
  if (runtime.offline) say(`using the offline runtime, Electron ${runtime.version}`);
  return runtime;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const runtime = await setUp();
  console.log(runtime.executable);
}
