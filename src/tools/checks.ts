import { spawn } from 'node:child_process';

/** One check of the project: a command line, run without a shell. */
export interface Check {
  readonly name: string;
  readonly command: string;
  readonly arguments: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

const TEST_BUILD = { HASHIYA_TEST: '1' };

/** What browser tests need: the extension as they know it, for both browsers, and the browsers. */
export const TEST_BUILDS: readonly Check[] = [
  { name: 'test build for Chromium', command: 'wxt', arguments: ['build'], environment: TEST_BUILD },
  {
    name: 'test build for Firefox',
    command: 'wxt',
    arguments: ['build', '-b', 'firefox', '--mv3'],
    environment: TEST_BUILD,
  },
  { name: 'browsers', command: 'tsx', arguments: ['src/tools/browsers.ts'] },
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

/** Runs checks one after the other, with their output shown; ends with how many passed. `command` runs some of them. */
export async function runChecks(checks: readonly Check[], command: string): Promise<void> {
  const failed: string[] = [];
  const begun = performance.now();
  for (const check of checks) {
    const since = performance.now();
    console.log(`\n— ${check.name} …`);
    const passed = await passes(check);
    console.log(`${passed ? '✓' : '✗'} ${check.name} (${seconds(since)})`);
    if (!passed) failed.push(check.name);
  }
  if (failed.length > 0)
    console.error(`\nDid not pass: ${failed.join(', ')}. Run one alone with: ${command} -- "${failed[0]}"`);
  console.log(`\nAll in ${seconds(begun)}`);
  console.log(`checks: ${checks.length - failed.length} passed, ${failed.length} failed`);
  process.exitCode = failed.length === 0 && checks.length > 0 ? 0 : 1;
}
