import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // The command line runs as processes of its own, which this does not see.
    coverage: { include: ['src/**'], thresholds: { lines: 75, branches: 70 } },
  },
});
