// Installs the packages of the lockfile where they are missing or older than it, and writes the types that the
// TypeScript settings build on. Plain JavaScript without imports from packages: it is the first thing that runs on a
// fresh checkout. Silent when there is nothing to do.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const installed = join(root, 'node_modules', '.package-lock.json');
const wanted = join(root, 'package-lock.json');
const types = join(root, '.wxt', 'tsconfig.json');

/** Runs a command whose output must not mix with that of the command that follows; ends the process if it fails. */
function run(command, given, shell) {
  const result = spawnSync(command, given, { cwd: root, stdio: ['ignore', process.stderr, process.stderr], shell });
  if (result.status === 0) return;
  console.error(`hashiya: «${command} ${given.join(' ')}» did not succeed; see its message above.`);
  process.exit(result.status ?? 1);
}

if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(wanted).mtimeMs) {
  console.error('hashiya: installing packages from the lockfile …');
  const isWindows = process.platform === 'win32';
  // Not `npm ci`, which refuses a lockfile that lacks packages for platforms other than the one it was written on.
  const quietly = ['--no-audit', '--no-fund', '--loglevel=error'];
  run(isWindows ? 'npm.cmd' : 'npm', ['install', '--no-save', ...quietly], isWindows);
}
if (!existsSync(types)) run(process.execPath, [join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs'), 'prepare'], false);
