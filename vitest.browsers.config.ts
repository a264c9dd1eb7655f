import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Tests of the built extension in real browsers; `npm test -- browser` builds it and runs them. */
export default defineConfig({
  test: {
    include: ['test/e2e/*.test.ts'],
    globalSetup: ['test/e2e/run-firefox-once.ts'],
    // A browser a file, and one more than processors: facts wait a third of their time, for a page's clock above all.
    maxWorkers: availableParallelism() + 1,
    testTimeout: 180_000,
    // A browser on a busy machine may miss a moment; what fails twice is a fault.
    retry: 1,
    hookTimeout: 150_000,
    teardownTimeout: 10_000,
  },
});
