import { spawn } from 'node:child_process';
import { inject } from 'vitest';
import { type Ended, ended } from './run-annotate';

const COMMAND = inject('train');

/** Runs the compiled command, see compile-commands.ts. */
export const train = (...words: readonly string[]): Promise<Ended> =>
  ended(spawn(process.execPath, [COMMAND, ...words]), []);
