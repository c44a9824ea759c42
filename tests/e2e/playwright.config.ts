import { defineConfig } from '@playwright/test';

// A display has one clipboard for all of its windows: tests that read it take turns.
const CLIPBOARD = [
  'accessibility-rooms.spec.ts',
  'alerts.spec.ts',
  'documents.spec.ts',
  'fallback.spec.ts',
  'journal.spec.ts',
  'lists.spec.ts',
  'morning.spec.ts',
  'outage.spec.ts',
  'rooms.spec.ts',
];

// Two apps at once on the two cores of CI; each test has its own vault, servers and window.
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/e2e',
  timeout: 90_000,
  expect: { timeout: 10_000 },
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '../../test-results/e2e.json' }]],
  projects: [
    { name: 'rooms', testMatch: CLIPBOARD, workers: 1 },
    { name: 'app', testIgnore: CLIPBOARD },
  ],
});
