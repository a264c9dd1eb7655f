import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { promisify } from 'node:util';
import { createGunzip, gunzip } from 'node:zlib';
import { readLines } from '../read-lines';
import { reasonOf } from '../unreadable';
import { answerIn } from './answered';
import { isGzip } from './file-form';
import { RunFileError } from './run-file';

/** Bytes of a file that are looked through at a time, from its end on. */
const WINDOW = 2 ** 20;

/** How each member begins that `FileLines` writes: deflated, without a name and a time (RFC 1952, 2.3). */
const MEMBER_HEAD = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]);

const unpacked = promisify(gunzip);

/**
 * How many bytes of an output are whole answers: up to its last line feed, or, where it is gzipped, to the end of its last
 * whole member.
 * @throws {RunFileError} for a gzipped file that something else has written
 */
export async function wholeBytes(path: string): Promise<number> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    if (!isGzip(path)) return (await lastIndexOf(file, Buffer.from('\n'), size)) + 1;
    const last = await lastIndexOf(file, MEMBER_HEAD, size);
    if (last < 0 && size >= MEMBER_HEAD.length) throw new RunFileError(`${path} was not gzipped by annotate`);
    if (last < 0) return 0;
    const { buffer } = await file.read(Buffer.alloc(size - last), 0, size - last, last);
    return (await isWhole(buffer)) ? size : last;
  } finally {
    await file.close();
  }
}

async function isWhole(member: Buffer): Promise<boolean> {
  try {
    return (await unpacked(member)).length > 0;
  } catch {
    return false;
  }
}

/** Where bytes stand last in a file of `size` bytes; -1 where they do not. */
async function lastIndexOf(file: Awaited<ReturnType<typeof open>>, wanted: Buffer, size: number): Promise<number> {
  for (let end = size; end > 0; end -= WINDOW) {
    const from = Math.max(0, end - WINDOW);
    // Over the window's end by all but one byte, for what stands across it.
    const length = Math.min(end - from + wanted.length - 1, size - from);
    const { buffer } = await file.read(Buffer.alloc(length), 0, length, from);
    const at = buffer.lastIndexOf(wanted);
    if (at >= 0) return from + at;
  }
  return -1;
}

/** What an output already says of a line of input. */
export interface KeptAnswer {
  readonly id: string | null;
  readonly isFault: boolean;
}

/**
 * The answers in the first `bytes` of an output, which are whole.
 * @throws {RunFileError} where they are none, or are damaged
 */
export async function* keptAnswers(path: string, bytes: number): AsyncGenerator<KeptAnswer, undefined> {
  if (bytes === 0) return;
  const file = createReadStream(path, { end: bytes - 1 });
  let number = 0;
  try {
    for await (const { bytes: line } of readLines(
      isGzip(path) ? pipeline(file, createGunzip(), () => undefined) : file,
      Number.POSITIVE_INFINITY,
    )) {
      number++;
      const answer = answerIn(line.toString());
      if (!answer) throw new RunFileError(`${path}, line ${number}: is no answer of annotate`);
      yield answer;
    }
  } catch (error) {
    throw error instanceof RunFileError ? error : new RunFileError(`${path} is damaged: ${reasonOf(error)}`);
  }
}
