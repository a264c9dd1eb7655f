import { defineConfig } from 'vitest/config';

/** Tests that bring up services of whole clusters; not a part of `npm test`. */
export default defineConfig({
  test: { include: ['test/archives/slurm.test.ts'], globalSetup: ['test/tools/compile-commands.ts'] },
});
