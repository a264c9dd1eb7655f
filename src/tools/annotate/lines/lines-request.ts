import { existsSync, fstatSync, realpathSync, statSync } from 'node:fs';
import { isEncoding } from '../encoding-label';
import { isParquet } from './file-form';
import type { Source } from './source-lines';

/** What the command was asked to do with lines. */
export interface LinesRequest extends Source {
  /** File to write to; null is standard output. */
  readonly output: string | null;
  /** Threads; null is none but the command's own. */
  readonly jobs: number | null;
  /** Of memory for each thread, in MB. */
  readonly memory: number;
  readonly resume: boolean;
  readonly progress: boolean;
}

/** The command's words are off; the message says which. */
export class UsageError extends Error {}

/** What the longest article of nothing but names takes, and some more; from 2,048 on V8 lets garbage lie for longer. */
const MEMORY = 1024;

/** Options for lines, as the command's words have them. */
export interface LinesOptions {
  readonly input?: readonly string[] | undefined;
  readonly output?: string | undefined;
  readonly encoding?: string | undefined;
  readonly jobs?: string | undefined;
  readonly memory?: string | undefined;
  readonly resume?: boolean | undefined;
  readonly progress?: boolean | undefined;
}

/**
 * What these options ask for.
 * @throws {UsageError} where they cannot be done, or not together
 */
export function linesRequest(options: LinesOptions): LinesRequest {
  const { input = [], output = null, encoding, resume = false, progress = process.stderr.isTTY === true } = options;
  if (encoding !== undefined && !isEncoding(encoding))
    throw new UsageError(`--encoding is a name like windows-1256 or utf-8, not ${encoding}`);
  if (input.length === 0 && fstatSync(0).isDirectory())
    throw new UsageError('--jsonl reads standard input, which is a folder');
  if (resume && output === null) throw new UsageError('--resume goes on with a file; name it with --output');
  if (resume && output !== null && isParquet(output))
    throw new UsageError('--resume goes on with lines, in .jsonl or .jsonl.gz, not with Parquet');
  if (output !== null) checkOutput(output, input);
  return {
    inputs: input,
    output,
    encoding,
    jobs: options.jobs === undefined ? null : wholeNumber('--jobs', options.jobs),
    memory: options.memory === undefined ? MEMORY : wholeNumber('--memory', options.memory),
    resume,
    progress,
  };
}

function wholeNumber(name: string, words: string): number {
  if (!/^[1-9]\d{0,5}$/.test(words)) throw new UsageError(`${name} is a number like 4, not ${words}`);
  return Number(words);
}

function checkOutput(output: string, inputs: readonly string[]): void {
  if (!existsSync(output)) return;
  if (!statSync(output).isFile()) throw new UsageError(`--output is a file, which ${output} is not`);
  const real = realpathSync(output);
  if (inputs.some((input) => existsSync(input) && realpathSync(input) === real))
    throw new UsageError(`--output is not ${output}, which is read`);
}
