import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { inject, vi } from 'vitest';
import { installWithApt } from '../../src/tools/apt';

export const run = promisify(execFile);

/** The command for the scripts of docs/archives. */
export const ANNOTATE = `${process.execPath} ${inject('annotate')}`;

const FOLDERS = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin'];
const find = (command: string): string | undefined =>
  FOLDERS.map((folder) => join(folder, command)).find((path) => existsSync(path));

/**
 * Where commands are. Debian's packages are installed for it on a machine whose root runs the tests, as builders' machines
 * are; on anybody's own machine they would open services. Null where one cannot be had.
 */
export function commandsOf<Name extends string>(
  commands: readonly Name[],
  packages: readonly string[],
): Readonly<Record<Name, string>> | null {
  if (commands.some((command) => !find(command)) && process.getuid?.() === 0) installWithApt(packages);
  const found: Partial<Record<Name, string>> = {};
  for (const command of commands) found[command] = find(command);
  return isWhole(found, commands) ? found : null;
}

const isWhole = <Name extends string>(
  found: Partial<Record<Name, string>>,
  names: readonly Name[],
): found is Record<Name, string> => names.every((name) => found[name] !== undefined);

/** Processes that run until `stop`. */
export class Services {
  readonly #running: ChildProcess[] = [];

  /** Starts one that stays in the foreground; `isUp` tells when it is ready. */
  async start(command: string, words: readonly string[], isUp: () => Promise<unknown>): Promise<void> {
    const child = spawn(command, words, { stdio: ['ignore', 'ignore', 'pipe'] });
    let told = '';
    child.stderr.on('data', (part: Buffer) => {
      told += part;
    });
    this.#running.push(child);
    const isReady = (): Promise<boolean> => isUp().then(Boolean, () => false);
    await vi.waitUntil(isReady, { timeout: 30_000, interval: 100 }).catch(() => {
      throw new Error(`${command} did not start: ${told}`);
    });
  }

  /** Ends all, the last one first. */
  async stop(): Promise<void> {
    for (const child of this.#running.reverse()) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      await new Promise((resolve) => {
        child.once('exit', resolve);
        child.kill();
      });
    }
  }
}
