import { type FileHandle, open } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { OutputError, print } from '../standard-output';
import { type Answered, lineOf } from './answered';

/** Where answers go. Throws `OutputError` where it cannot take them. */
export interface Output {
  /** Resolves when the answer is taken, so that no more come than go. */
  write(answer: Answered): Promise<void>;
  /** Writes what is still held; all is on the disk afterwards. */
  end(): Promise<void>;
  /** Lets go of what it is written to, whether or not all is written. */
  close(): Promise<void>;
}

/** Lines on standard output. */
export const STANDARD_OUTPUT: Output = {
  write: (answer) => print(lineOf(answer)),
  end: async () => undefined,
  close: async () => undefined,
};

/** Bytes of lines that are gzipped together: an interrupted run loses no more than these. */
const MEMBER = 2 ** 18;
/** Bytes of lines that are written together. */
const PORTION = 2 ** 16;

const packed = promisify(gzip);

/**
 * Lines in a file, behind what it has already. Where they are gzipped, each quarter of a million bytes make a member of their own, which
 * together are one file to everything that unpacks (RFC 1952, 2.2), and each can be kept without the next.
 */
export class FileLines implements Output {
  readonly #file: FileHandle;
  readonly #isGzip: boolean;
  #held: Buffer[] = [];
  #size = 0;

  private constructor(file: FileHandle, isGzip: boolean) {
    this.#file = file;
    this.#isGzip = isGzip;
  }

  /** Opens a file and drops what it has beyond its first `kept` bytes. */
  static async open(path: string, isGzip: boolean, kept: number): Promise<FileLines> {
    const output = new FileLines(await inOutput(open(path, 'a')), isGzip);
    await inOutput(output.#file.truncate(kept));
    return output;
  }

  async write(answer: Answered): Promise<void> {
    const line = Buffer.from(lineOf(answer));
    this.#held.push(line);
    this.#size += line.length;
    if (this.#size >= (this.#isGzip ? MEMBER : PORTION)) await this.#flush();
  }

  async end(): Promise<void> {
    await this.#flush();
    await inOutput(this.#file.sync());
  }

  close(): Promise<void> {
    return this.#file.close();
  }

  async #flush(): Promise<void> {
    const lines = Buffer.concat(this.#held);
    this.#held = [];
    this.#size = 0;
    if (lines.length > 0) await inOutput(this.#file.writeFile(this.#isGzip ? await packed(lines) : lines));
  }
}

/** What the system says to a file is said of the output. */
export async function inOutput<Result>(doing: Promise<Result>): Promise<Result> {
  try {
    return await doing;
  } catch (error) {
    throw error instanceof Error ? new OutputError(error) : error;
  }
}
