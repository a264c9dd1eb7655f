import { spawn } from 'node:child_process';
import { inject } from 'vitest';
import { type Ended, ended } from './run-annotate';

const COMMAND = inject('accuracy');

/** Runs the compiled command, see compile-commands.ts. */
export const accuracy = (...words: readonly string[]): Promise<Ended> =>
  ended(spawn(process.execPath, [COMMAND, ...words]), []);
