import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        // No test is one of speed, and machines differ.
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          // Two at a time, since a browser's test mostly waits; by themselves, since unit tests take every core.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: 180_000,
          hookTimeout: 180_000,
          // A browser at a busy machine may fail once; the report names who was tried again.
          retry: process.env.CI ? 1 : 0,
        },
      },
    ],
  },
});
