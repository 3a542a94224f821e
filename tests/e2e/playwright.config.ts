import { defineConfig } from 'playwright/test';

const folder =
  process.env.DANXIA_PICTURES !== undefined ? 'pictures' : process.env.DANXIA_PARITY !== undefined ? 'parity' : 'e2e';

// One worker: every test owns a whole desktop window, and the focus of the virtual display.
export default defineConfig({
  testDir: '..',
  testMatch: `${folder}/*.e2e.ts`,
  outputDir: '../../test-results/e2e',
  workers: 1,
  fullyParallel: false,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json']],
  forbidOnly: true,
});
