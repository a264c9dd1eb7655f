import { spawn } from 'node:child_process';

/** One check of the project: a command line, run without a shell. */
export interface Check {
  readonly name: string;
  readonly command: string;
  readonly arguments: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

/** Lanes that run at the same time, in each one check after the other. */
export type Stage = readonly (readonly Check[])[];

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

/**
 * Runs one check; resolves to whether it passed. What it writes is shown at once if it runs alone, else when it has
 * ended, so that no two mix.
 */
function passes(check: Check, isAlone: boolean): Promise<boolean> {
  return new Promise((resolve) => {
    const since = performance.now();
    const output = isAlone ? 'inherit' : 'pipe';
    const child = spawn(check.command, check.arguments, {
      stdio: ['ignore', output, output],
      shell: process.platform === 'win32',
      env: { ...process.env, ...check.environment },
    });
    const written: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => written.push(part));
    const begin = (): void => console.log(`\n— ${check.name} …`);
    const end = (passed: boolean): void => {
      if (!isAlone) begin();
      process.stdout.write(Buffer.concat(written));
      console.log(`${passed ? '✓' : '✗'} ${check.name} (${seconds(since)})`);
      resolve(passed);
    };
    if (isAlone) begin();
    child.on('error', (error) => {
      console.error(`${check.command} did not start: ${error.message}`);
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });
}

/** Runs stages one after the other; ends with how many of their checks passed. `command` runs some of them. */
export async function runChecks(stages: readonly Stage[], command: string): Promise<void> {
  const failed: string[] = [];
  const begun = performance.now();
  for (const stage of stages) {
    const lanes = stage.filter((lane) => lane.length > 0);
    const runLane = async (lane: readonly Check[]): Promise<void> => {
      for (const check of lane) if (!(await passes(check, lanes.length === 1))) failed.push(check.name);
    };
    await Promise.all(lanes.map(runLane));
  }
  const count = stages.flat(2).length;
  if (failed.length > 0)
    console.error(`\nDid not pass: ${failed.join(', ')}. Run one alone with: ${command} -- "${failed[0]}"`);
  console.log(`\nAll in ${seconds(begun)}`);
  console.log(`checks: ${count - failed.length} passed, ${failed.length} failed`);
  process.exitCode = failed.length === 0 && count > 0 ? 0 : 1;
}
