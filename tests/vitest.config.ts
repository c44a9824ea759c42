import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: `${import.meta.dirname}/..`,
    include: ['tests/unit/**/*.test.ts'],
    // Deriving a key and asking the compiler are slow on purpose, and slower on a loaded machine.
    testTimeout: 60_000,
    // Nothing else runs meanwhile; the default leaves one core idle, half the machine of CI.
    maxWorkers: '100%',
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
  },
});
