import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { addAbortSignal, pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { byteOrderMark } from '../decode-file';
import { UnreadableError } from '../unreadable';
import { isGzip } from './file-form';

/**
 * The bytes of a file, unpacked where it is gzipped, or of standard input where it has no name. They end with `signal`.
 * Throws the system's error, or zlib's, where they cannot be read.
 */
export async function inputStream(path: string | null, signal: AbortSignal): Promise<Readable> {
  if (path === null) return addAbortSignal(signal, process.stdin);
  if ((await stat(path)).isDirectory()) throw new UnreadableError('is a folder; name the files in it');
  const file = addAbortSignal(signal, createReadStream(path));
  // Who reads the unpacked bytes hears of what is wrong with the packed ones.
  return isGzip(path) ? pipeline(file, createGunzip(), () => undefined) : file;
}

/** Text in UTF-8, and what it was decoded from where that was something else. */
export interface Utf8 {
  readonly encoding: string | null;
  readonly chunks: AsyncIterable<Buffer>;
}

/**
 * Decodes bytes as they come: by their byte-order mark, else as is given, else they are UTF-8 already.
 * @throws {UnreadableError} for UTF-16 where nothing is given: not every line would tell that it is that
 */
export async function inUtf8(input: AsyncIterable<Buffer>, given: string | undefined): Promise<Utf8> {
  const source = input[Symbol.asyncIterator]();
  let beginning = Buffer.alloc(0);
  while (beginning.length < 3) {
    const { done, value } = await source.next();
    if (done) break;
    beginning = Buffer.concat([beginning, value]);
  }
  const chunks = follow(beginning, source);
  const marked = byteOrderMark(beginning);
  if (given === undefined && marked !== null && marked !== 'utf-8')
    throw new UnreadableError(`is ${marked}; say so with --encoding ${marked}`);
  const encoding = new TextDecoder(marked ?? given).encoding;
  return encoding === 'utf-8' ? { encoding: null, chunks } : { encoding, chunks: decoded(chunks, encoding) };
}

async function* follow(beginning: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer, undefined> {
  yield beginning;
  for (let step = await rest.next(); !step.done; step = await rest.next()) yield step.value;
}

async function* decoded(input: AsyncIterable<Buffer>, encoding: string): AsyncGenerator<Buffer, undefined> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of input) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
}
