import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { BrowserFamily } from './browsers';
import { loadGlossary } from './load-glossary';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Where everything that is built or made goes. */
export const OUTPUT = `${ROOT}.output/`;

const FAMILY_ARGUMENTS: Readonly<Record<BrowserFamily, readonly string[]>> = {
  chromium: [],
  firefox: ['-b', 'firefox', '--mv3'],
};

/** The extension, or the package for builders, could not be built; what stood in the way has been printed. */
export class BuildError extends Error {
  override name = 'BuildError';
}

/** Runs WXT for a family of browsers, with a freshly compiled glossary. */
function wxt(command: 'build' | 'zip', family: BrowserFamily, environment: Readonly<Record<string, string>>): void {
  loadGlossary();
  const { status, stdout, stderr } = spawnSync('wxt', [command, ...FAMILY_ARGUMENTS[family]], {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: { ...process.env, ...environment },
  });
  if (status === 0) return;
  console.error(stdout, stderr);
  throw new BuildError(`wxt ${command} for ${family} did not succeed`);
}

/** Where a build of the extension stands. `forTests`: it also runs on the host of the demo and the tests. */
export function builtExtension(family: BrowserFamily, forTests: boolean): string {
  return `${OUTPUT}${family === 'chromium' ? 'chrome' : 'firefox'}-mv3${forTests ? '-test' : ''}`;
}

/**
 * Builds the extension and answers where it stands.
 * @throws {BuildError}
 */
export function buildExtension(family: BrowserFamily, forTests: boolean): string {
  wxt('build', family, forTests ? { HASHIYA_TEST: '1' } : {});
  return builtExtension(family, forTests);
}

/**
 * Packs the extension as stores want it, into `OUTPUT`.
 * @throws {BuildError}
 */
export function packExtension(family: BrowserFamily): void {
  wxt('zip', family, {});
}
