import type { Environment } from 'vitest/runtime';

/**
 * Where tests run that need a document: compiled as for browsers. The window itself comes with `fresh-window.ts`, one for each
 * test file; an environment is made once for all files of a process.
 */
export default {
  name: 'window',
  viteEnvironment: 'client',
  setup: () => ({ teardown: () => undefined }),
} satisfies Environment;
