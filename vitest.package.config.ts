import { defineConfig } from 'vitest/config';

/** Tests of what is packed for stores and builders; `npm test -- pack sizes` packs it and runs them. */
export default defineConfig({ test: { include: ['test/package/*.test.ts'], testTimeout: 60_000 } });
