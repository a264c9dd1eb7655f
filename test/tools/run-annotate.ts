import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { afterAll, inject } from 'vitest';

/** What a process left behind. */
export interface Ended {
  readonly status: number | null;
  readonly output: string;
  /** Lines of standard error. */
  readonly told: readonly string[];
}

const COMMAND = inject('annotate');

/** Starting and opening the glossary take half a second, ten on a busy machine; compiling it first takes ten more. */
export const SLOW = { timeout: 120_000 };

/** Starts the compiled command, see compile-commands.ts. Who starts it feeds and ends it. */
export const begin = (words: readonly string[]): ChildProcessWithoutNullStreams =>
  spawn(process.execPath, [COMMAND, ...words]);

/** Runs the same to its end. `input` is its standard input. */
export const annotate = (words: readonly string[], input: Iterable<string | Uint8Array> = []): Promise<Ended> =>
  ended(begin(words), input);

/** Runs the command within a line of the shell, in which `annotate` is its name. */
export function shell(line: string, input: Iterable<string | Uint8Array> = []): Promise<Ended> {
  return ended(spawn('bash', ['-c', `annotate() { '${process.execPath}' '${COMMAND}' "$@"; }\n${line}`]), input);
}

/** What a process leaves behind that reads `input`. */
export async function ended(
  child: ChildProcessWithoutNullStreams,
  input: Iterable<string | Uint8Array>,
): Promise<Ended> {
  const closed = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [output, told] = [textOf(child.stdout), textOf(child.stderr)];
  // A command that ends before it has read everything is no fault of the test.
  await pipeline(Readable.from(input), child.stdin).catch(() => undefined);
  const status = await closed;
  return { status, output: await output, told: (await told).split('\n').filter((line) => line !== '') };
}

async function textOf(stream: Readable): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts).toString();
}

/** The articles of what `annotate FILE…` prints, one a file. */
export function articlesIn({ output }: Ended): unknown[] {
  const answers = output === '' ? [] : output.split(/\n(?=\{)/);
  return answers.map((answer) => JSON.parse(answer).article);
}

/** A folder of its own for a test file's files. */
export class Shelf {
  readonly path = mkdtempSync(join(tmpdir(), 'annotate-'));

  constructor() {
    afterAll(() => rmSync(this.path, { recursive: true }));
  }

  /** Writes a file; returns its path. */
  put(name: string, content: string | Uint8Array): string {
    const path = join(this.path, name);
    writeFileSync(path, content);
    return path;
  }
}
