import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { OUTPUT } from '../../src/tools/build-extension';
import { NPM_ARCHIVE } from '../../src/tools/npm-package/manifest';

/** A folder of somebody who builds on the package. */
export interface BuildersFolder {
  readonly path: string;
  /** Where the package lies in it. */
  readonly installed: string;
  /** Runs a command there; answers what it wrote. */
  run(command: string, ...given: readonly string[]): string;
  /** Writes a file there. */
  write(file: string, text: string): void;
  remove(): void;
}

/** Installs the packed package into an empty folder, without a network. */
export function installedPackage(): BuildersFolder {
  const path = mkdtempSync(join(tmpdir(), 'hashiya-builder-'));
  const folder: BuildersFolder = {
    path,
    installed: join(path, 'node_modules', 'hashiya'),
    run(command, ...given) {
      const { status, stdout, stderr } = spawnSync(command, given, {
        cwd: path,
        encoding: 'utf8',
        shell: process.platform === 'win32',
      });
      if (status !== 0) throw new Error(`${command} ${given.join(' ')}: ${stdout}${stderr}`);
      return stdout;
    },
    write: (file, text) => writeFileSync(join(path, file), text),
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
  folder.write('package.json', '{ "private": true, "type": "module" }');
  folder.run(
    'npm',
    'install',
    '--offline',
    '--no-audit',
    '--no-fund',
    '--cache',
    join(path, '.npm'),
    OUTPUT + NPM_ARCHIVE,
  );
  return folder;
}

/** The package's modules as they are installed, typed as their sources are. */
export const doorOf = ({ installed }: BuildersFolder): Promise<typeof import('../../src/npm-package/index')> =>
  import(/* @vite-ignore */ pathToFileURL(join(installed, 'index.js')).href);

/** The same for Node. */
export const nodeDoorOf = ({ installed }: BuildersFolder): Promise<typeof import('../../src/npm-package/node')> =>
  import(/* @vite-ignore */ pathToFileURL(join(installed, 'node.js')).href);

/** The bytes of an installed file. */
export const installedFile = ({ installed }: BuildersFolder, file: string): Buffer =>
  readFileSync(join(installed, file));
