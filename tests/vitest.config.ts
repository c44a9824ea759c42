import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: `${import.meta.dirname}/..`,
    // Deriving a key and asking the compiler are slow on purpose, and slower on a loaded machine.
    testTimeout: 60_000,
    // Nothing else runs meanwhile; the default leaves one core idle, half the machine of CI.
    maxWorkers: '100%',
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
    projects: [
      {
        extends: true,
        // What is pure leaves nothing behind: its files share what they import, and a process.
        test: { name: 'core', include: ['tests/unit/core/**/*.test.ts'], isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'around',
          include: ['tests/unit/**/*.test.ts'],
          exclude: ['tests/unit/core/**'],
        },
      },
    ],
  },
});
