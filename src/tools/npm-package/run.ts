import { spawnSync } from 'node:child_process';
import { BuildError, ROOT } from '../build-extension';

/**
 * Runs a command in the project's folder, saying nothing of what goes well.
 * @throws {BuildError}
 */
export function run(command: 'npm' | 'tsc', given: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(command, given, {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  console.error(stdout, stderr);
  throw new BuildError(`${command} ${given[0]} did not succeed`);
}
