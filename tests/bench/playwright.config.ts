import { defineConfig } from '@playwright/test';

// One thing at a time: what is measured must not wait for another measure.
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/bench',
  // Writing ten years of marks takes a while before anything is measured.
  timeout: 300_000,
  workers: 1,
  retries: 0,
  forbidOnly: true,
  reporter: 'list',
  projects: [
    { name: 'measure', testMatch: '*.bench.ts', teardown: 'report' },
    { name: 'report', testMatch: 'report.ts' },
  ],
});
