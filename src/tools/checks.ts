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

/** Lines of what a failed check wrote that are told once more at the end: where failures are summed up, and logs are cut. */
const LAST_LINES = 80;

/** A check that did not pass, and all it wrote. */
interface Failure {
  readonly check: Check;
  readonly written: string;
}

/**
 * Runs one check; resolves to its failure if it did not pass. What it writes is shown at once if it runs alone, else
 * when it has ended, so that no two mix.
 */
function run(check: Check, isAlone: boolean): Promise<Failure | null> {
  return new Promise((resolve) => {
    const since = performance.now();
    const child = spawn(check.command, check.arguments, {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      env: { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}), ...check.environment },
    });
    const written: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part: Buffer) => {
        written.push(part);
        if (isAlone) process.stdout.write(part);
      });
    const begin = (): void => console.log(`\n— ${check.name} …`);
    const end = (passed: boolean): void => {
      if (!isAlone) {
        begin();
        process.stdout.write(Buffer.concat(written));
      }
      console.log(`${passed ? '✓' : '✗'} ${check.name} (${seconds(since)})`);
      resolve(passed ? null : { check, written: Buffer.concat(written).toString() });
    };
    if (isAlone) begin();
    child.on('error', (error) => {
      written.push(Buffer.from(`${check.command} did not start: ${error.message}\n`));
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });
}

const endOf = (written: string): string => written.trimEnd().split('\n').slice(-LAST_LINES).join('\n');

/** Runs stages one after the other; ends with how many of their checks passed. `command` runs some of them. */
export async function runChecks(stages: readonly Stage[], command: string): Promise<void> {
  const failures: Failure[] = [];
  const begun = performance.now();
  for (const stage of stages) {
    const lanes = stage.filter((lane) => lane.length > 0);
    const runLane = async (lane: readonly Check[]): Promise<void> => {
      for (const check of lane) failures.push(...[await run(check, lanes.length === 1)].filter((one) => one !== null));
    };
    await Promise.all(lanes.map(runLane));
  }
  for (const { check, written } of failures) console.error(`\n— ${check.name}, the end of it:\n${endOf(written)}`);
  const count = stages.flat(2).length;
  const [first] = failures;
  if (first)
    console.error(
      `\nDid not pass: ${failures.map(({ check }) => check.name).join(', ')}. Run one alone with: ${command} -- "${first.check.name}"`,
    );
  console.log(`\nAll in ${seconds(begun)}`);
  console.log(`checks: ${count - failures.length} passed, ${failures.length} failed`);
  process.exitCode = failures.length === 0 && count > 0 ? 0 : 1;
}
