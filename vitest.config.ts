import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [await WxtVitest()],
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**', 'test/package/**', 'test/archives/slurm.test.ts', 'node_modules/**'],
    globalSetup: ['test/tools/compile-commands.ts'],
    // Vitest would leave one processor idle, which is half of a small machine.
    maxWorkers: availableParallelism(),
    // Machines of builders are slow; what is too slow for readers is measured by ratios in the tests themselves.
    testTimeout: 30_000,
  },
});
