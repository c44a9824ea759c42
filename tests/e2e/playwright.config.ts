import { defineConfig } from '@playwright/test';

// On virtual displays each worker has one of its own; on a real one they would share the clipboard.
const hasOwnDisplays = process.env.CONTINUO_VIRTUAL_DISPLAY !== undefined;

// Two apps at once on the two cores of CI; each test has its own vault, servers and window.
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/e2e',
  // On a machine that does other work a step may take ten times as long; none waits for nothing.
  timeout: 240_000,
  expect: { timeout: 20_000 },
  workers: hasOwnDisplays ? 2 : 1,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  reporter: [
    ['list'],
    ['json', { outputFile: '../../test-results/e2e.json' }],
    ['./driver/failed-pages.ts'],
  ],
});
