// Installs the packages of the lockfile where they are missing or older than it, and writes the types that the
// TypeScript settings build on. Every package must have the hash that the lockfile gives it, and none runs a script of
// its own (.npmrc). Plain JavaScript without imports from packages: it is the first thing that runs on a fresh checkout.
// Silent when there is nothing to do.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const installed = join(root, 'node_modules', '.package-lock.json');
const wanted = join(root, 'package-lock.json');
const types = join(root, '.wxt', 'tsconfig.json');

const isWindows = process.platform === 'win32';

/** Runs a command whose output must not mix with that of the command that follows; tells whether it succeeded. */
function succeeds(command, given, shell) {
  const stdio = ['ignore', process.stderr, process.stderr];
  return spawnSync(command, given, { cwd: root, stdio, shell }).status === 0;
}

/** Runs npm, saying nothing of what goes well. */
function npm(...given) {
  return succeeds(isWindows ? 'npm.cmd' : 'npm', [...given, '--no-audit', '--no-fund', '--loglevel=error'], isWindows);
}

/** Ends the process with the name of the command that did not succeed. */
function giveUp(command) {
  console.error(`hashiya: «${command}» did not succeed; see its message above.`);
  process.exit(1);
}

if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(wanted).mtimeMs) {
  console.error('hashiya: installing packages from the lockfile …');
  if (!npm('ci')) {
    console.error('hashiya: «npm ci» refused the lockfile; «npm install --no-save» adds, unlocked, what it lacks …');
    if (!npm('install', '--no-save')) giveUp('npm install --no-save');
  }
}
if (
  !existsSync(types) &&
  !succeeds(process.execPath, [join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs'), 'prepare'], false)
)
  giveUp('wxt prepare');
