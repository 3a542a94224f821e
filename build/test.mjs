// npm test: set up, verify, unit and property and golden tests, build, end-to-end tests in the real Electron window.
// `node build/test.mjs e2e [filter…]` runs only the last part.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureBuilt } from './runtime/built.mjs';
import { display } from './runtime/display.mjs';
import { developmentSwitches } from './runtime/launch.mjs';
import { ensureJudges } from './runtime/system-packages.mjs';
import { setUp } from './setup.mjs';

const root = path.resolve(import.meta.dirname, '..');
const results = path.join(root, 'test-results');
const [part, ...filters] = process.argv.slice(2);

function step(name, command, args, environment = {}) {
  console.log(`\n── ${name}`);
  const run = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...environment } });
  return run.status === 0;
}

function unitTests() {
  const report = path.join(results, 'unit.json');
  const passed = step('unit, property, golden, store and PPTX tests', process.execPath, [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  const counts = existsSync(report)
    ? JSON.parse(readFileSync(report, 'utf8'))
    : { numPassedTests: 0, numFailedTests: 1 };
  return { passed: counts.numPassedTests, failed: counts.numFailedTests || (passed ? 0 : 1) };
}

async function endToEndTests(runtime) {
  const report = path.join(results, 'e2e.json');
  const screen = await display();
  const passed = step(
    'end-to-end tests in the Electron window',
    process.execPath,
    ['node_modules/playwright/cli.js', 'test', '--config', 'tests/e2e/playwright.config.ts', ...filters],
    {
      ...screen.environment,
      DANXIA_ELECTRON: runtime.executable,
      DANXIA_SWITCHES: developmentSwitches().join(' '),
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    },
  );
  screen.stop();
  const stats = existsSync(report)
    ? JSON.parse(readFileSync(report, 'utf8')).stats
    : { expected: 0, unexpected: 1, flaky: 0 };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky || (passed ? 0 : 1) };
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const runtime = await setUp();
ensureJudges();

const verified =
  part === 'e2e' || step('verify: format, lint, types, boundaries, unused', 'npm', ['run', '--silent', 'verify']);
const unit = part === 'e2e' ? { passed: 0, failed: 0 } : unitTests();
ensureBuilt();
const endToEnd = await endToEndTests(runtime);

const kind = runtime.offline ? 'offline runtime' : 'installed runtime';
console.log('\n── totals');
console.log(`verify: ${verified ? 'clean' : 'FAILED'}`);
console.log(`unit, property, golden, store and PPTX: ${unit.passed} passed, ${unit.failed} failed`);
console.log(
  `E2E in the real Electron window (${kind}, Electron ${runtime.version}): ${endToEnd.passed} passed, ${endToEnd.failed} failed`,
);
console.log(`${unit.passed + endToEnd.passed} passed, ${unit.failed + endToEnd.failed + (verified ? 0 : 1)} failed`);
process.exitCode = verified && unit.failed === 0 && endToEnd.failed === 0 ? 0 : 1;
