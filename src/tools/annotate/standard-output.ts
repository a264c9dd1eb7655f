import { createWriteStream, fstatSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { reasonOf } from './unreadable';

/** Standard output could not be written: its reader has gone (EPIPE), or the disk is full. */
export class OutputError extends Error {
  constructor(override readonly cause: Error) {
    super(`the output could not be written: ${reasonOf(cause)}`);
  }

  /** The reader has had enough, as `head` has. */
  get isReaderGone(): boolean {
    return 'code' in this.cause && this.cause.code === 'EPIPE';
  }
}

/** Node's own stream for files takes it for success when a full disk takes half of a text. */
const output: Writable = fstatSync(1).isFile() ? createWriteStream('', { fd: 1, autoClose: false }) : process.stdout;
// Every write hears of its own failure; without a listener the stream's event would end the process.
output.on('error', () => undefined);

/** Writes to standard output; resolves when its reader has taken it. Throws `OutputError`. */
export function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    output.write(text, (error) => (error ? reject(new OutputError(error)) : resolve()));
  });
}
