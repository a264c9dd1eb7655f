import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';

/** One check of `npm test`: a command line, run without a shell. */
interface Check {
  readonly name: string;
  readonly command: string;
  readonly arguments: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

const TEST_BUILD = { HASHIYA_TEST: '1' };

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
  { name: 'test build for Chromium', command: 'wxt', arguments: ['build'], environment: TEST_BUILD },
  {
    name: 'test build for Firefox',
    command: 'wxt',
    arguments: ['build', '-b', 'firefox', '--mv3'],
    environment: TEST_BUILD,
  },
  { name: 'browsers', command: 'tsx', arguments: ['src/tools/browsers.ts'] },
  { name: 'browser tests', command: 'vitest', arguments: ['run', '--config', 'vitest.browsers.config.ts'] },
];

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Runs one check with its output shown; resolves to whether it passed. */
function passes(check: Check): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(check.command, check.arguments, {
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
      env: { ...process.env, ...check.environment },
    });
    child.on('error', (error) => {
      console.error(`${check.command} did not start: ${error.message}`);
      resolve(false);
    });
    child.on('close', (code) => resolve(code === 0));
  });
}

const wanted = process.argv.slice(2);
const checks = wanted.length === 0 ? CHECKS : CHECKS.filter(({ name }) => wanted.some((word) => name.includes(word)));
const failed: string[] = [];
const begun = performance.now();
if (wanted.length === 0) rmSync('.output', { recursive: true, force: true });
for (const check of checks) {
  const since = performance.now();
  console.log(`\n— ${check.name} …`);
  const passed = await passes(check);
  console.log(`${passed ? '✓' : '✗'} ${check.name} (${seconds(since)})`);
  if (!passed) failed.push(check.name);
}
if (failed.length > 0)
  console.error(`\nDid not pass: ${failed.join(', ')}. Run one alone with: npm test -- "${failed[0]}"`);
console.log(`\nAll in ${seconds(begun)}`);
console.log(`checks: ${checks.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 && checks.length > 0 ? 0 : 1;
