import { defineConfig } from '@playwright/test';

// The demonstration morning: played on the real app, a picture of each step in docs/images/.
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/demo',
  timeout: 180_000,
  workers: 1,
  reporter: [['list']],
});
