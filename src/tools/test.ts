import { rmSync } from 'node:fs';
import { type Check, runChecks, TEST_BUILDS } from './checks';

/**
 * Everything the project claims, cheapest first. Browser tests run over the test build, which alone knows the host of
 * the test pages; the packed extension is built from the same sources without it.
 */
const CHECKS: readonly Check[] = [
  { name: 'glossary tables', command: 'tsx', arguments: ['src/tools/glossary.ts', '--check'] },
  { name: 'glossary', command: 'tsx', arguments: ['src/tools/glossary.ts'] },
  { name: 'types of the extension’s files', command: 'wxt', arguments: ['prepare'] },
  { name: 'format and lint', command: 'biome', arguments: ['check', '--error-on-warnings'] },
  { name: 'types', command: 'tsc', arguments: ['--noEmit', '-p', '.'] },
  { name: 'dead code', command: 'knip', arguments: [] },
  { name: 'unit tests', command: 'vitest', arguments: ['run'] },
  { name: 'packed extensions', command: 'tsx', arguments: ['src/tools/pack.ts'] },
  { name: 'Firefox’s own lint', command: 'web-ext', arguments: ['lint', '-s', '.output/firefox-mv3', '--no-input'] },
  { name: 'sizes and permissions', command: 'vitest', arguments: ['run', '--config', 'vitest.package.config.ts'] },
  ...TEST_BUILDS,
  { name: 'browser tests', command: 'vitest', arguments: ['run', '--config', 'vitest.browsers.config.ts'] },
];

const wanted = process.argv.slice(2);
if (wanted.length === 0) rmSync('.output', { recursive: true, force: true });
await runChecks(
  wanted.length === 0 ? CHECKS : CHECKS.filter(({ name }) => wanted.some((word) => name.includes(word))),
  'npm test',
);
