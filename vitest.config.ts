import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const elsewhere = ['test/e2e/**', 'test/package/**', 'test/archives/slurm.test.ts'];

/** What test files begin with that ask for a document. */
const IN_WINDOW = '// In a window: see test/window.ts.\n';

const withDocument = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .map((path) => `test/${path.replaceAll('\\', '/')}`)
  .filter((path) => {
    if (!/\.test\.tsx?$/.test(path)) return false;
    const content = readFileSync(path, 'utf8');
    // A window of Vitest's is one for all files of a process.
    if (content.startsWith('// @vitest-environment')) throw new Error(`${path}: write «${IN_WINDOW.trim()}» instead`);
    return content.startsWith(IN_WINDOW);
  });

export default defineConfig({
  plugins: [await WxtVitest()],
  test: {
    // Modules are loaded and the glossary is opened once a process, not once a file: that was more than half of the time. A
    // process takes files of one environment only, and two projects keep them together.
    isolate: false,
    // Vitest would leave one processor idle, which is half of a small machine.
    maxWorkers: availableParallelism(),
    // Machines of builders are slow; what is too slow for readers is measured by ratios in the tests themselves.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [...elsewhere, ...withDocument],
          setupFiles: ['test/untouched-browser.ts'],
          globalSetup: ['test/tools/compile-commands.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'document',
          include: withDocument,
          environment: './test/window.ts',
          setupFiles: ['test/fresh-window.ts', 'test/untouched-browser.ts'],
          // Its queue of effects would wait for ever for the window of the file before.
          server: { deps: { inline: [/\/preact\//] } },
        },
      },
    ],
  },
});
