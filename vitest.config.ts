import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [await WxtVitest()],
  test: { include: ['test/**/*.test.{ts,tsx}'], exclude: ['test/e2e/**', 'test/package/**', 'node_modules/**'] },
});
