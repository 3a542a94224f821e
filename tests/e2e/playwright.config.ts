import { defineConfig } from 'playwright/test';

// One worker: every test owns a whole desktop window, and the focus of the virtual display.
export default defineConfig({
  testDir: '..',
  testMatch: process.env.DANXIA_PICTURES === undefined ? 'e2e/*.e2e.ts' : 'pictures/*.e2e.ts',
  outputDir: '../../test-results/e2e',
  workers: 1,
  fullyParallel: false,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json']],
  forbidOnly: true,
});
