import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const isDebian = (): boolean =>
  existsSync('/etc/os-release') && /^ID(?:_LIKE)?=.*(?:debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));

/** How apt-get may be run without a password prompt, or null where it may not. */
function aptGet(): readonly string[] | null {
  if (!isDebian()) return null;
  if (process.getuid?.() === 0) return ['apt-get'];
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n', 'apt-get'] : null;
}

/** Installs Debian packages where that is allowed; who needs them looks whether they are there. */
export function installWithApt(packages: readonly string[]): void {
  const apt = aptGet();
  if (!apt) return;
  const [command = 'apt-get', ...before] = apt;
  console.error(`hashiya: installing ${packages.join(', ')} with apt-get …`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const step of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
  ])
    spawnSync(command, [...before, ...step], { stdio: ['ignore', 'ignore', 'inherit'], env: environment });
}
