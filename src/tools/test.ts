import { rmSync } from 'node:fs';
import { type Check, runChecks, type Stage, TEST_BUILDS } from './checks';

/** What is compiled before anything else can be checked. */
const COMPILED: Stage = [
  [{ name: 'glossary tables', command: 'tsx', arguments: ['src/tools/glossary.ts', '--check'] }],
  [
    { name: 'glossary', command: 'tsx', arguments: ['src/tools/glossary.ts'] },
    { name: 'types of the extension’s files', command: 'wxt', arguments: ['prepare'] },
  ],
];

const SOURCES: Stage = [
  [
    { name: 'format and lint', command: 'biome', arguments: ['check', '--error-on-warnings'] },
    { name: 'dead code', command: 'knip', arguments: [] },
  ],
  [{ name: 'types', command: 'tsc', arguments: ['--noEmit', '-p', '.'] }],
];

/** In one lane what is packed for stores, in the other the package for builders and what builds the one for tests, elsewhere. */
const PACKED: Stage = [
  [
    { name: 'packed extensions', command: 'tsx', arguments: ['src/tools/pack.ts'] },
    { name: 'Firefox’s own lint', command: 'web-ext', arguments: ['lint', '-s', '.output/firefox-mv3', '--no-input'] },
  ],
  [{ name: 'npm package', command: 'tsx', arguments: ['src/tools/npm-package.ts'] }, ...TEST_BUILDS],
];

const alone = (check: Check): Stage => [[check]];

/**
 * Everything the project claims, cheapest first. Browser tests run over the test build, which alone knows the host of
 * the test pages; the packed extension is built from the same sources without it. What uses one processor runs beside
 * something else; unit tests and browsers have all of them to themselves.
 */
const STAGES: readonly Stage[] = [
  COMPILED,
  SOURCES,
  alone({ name: 'unit tests', command: 'vitest', arguments: ['run'] }),
  PACKED,
  alone({
    name: 'sizes and permissions',
    command: 'vitest',
    arguments: ['run', '--config', 'vitest.package.config.ts'],
  }),
  alone({ name: 'browser tests', command: 'vitest', arguments: ['run', '--config', 'vitest.browsers.config.ts'] }),
];

const wanted = process.argv.slice(2);
const isWanted = ({ name }: Check): boolean => wanted.length === 0 || wanted.some((word) => name.includes(word));
if (wanted.length === 0) rmSync('.output', { recursive: true, force: true });
await runChecks(
  STAGES.map((stage) => stage.map((lane) => lane.filter(isWanted))),
  'npm test',
);
