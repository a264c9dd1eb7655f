import { MOST_BYTES } from '../input-bounds';
import { type Line, readLines } from '../read-lines';
import { reasonOf } from '../unreadable';
import { isParquet } from './file-form';
import { inputStream, inUtf8 } from './input-stream';

/** A line of input that wants an answer, and where it stands, for messages: «corpus.jsonl, line 3». */
export interface SourceLine extends Line {
  readonly place: string;
}

/** What lines are read from. */
export interface Source {
  /** Files in turn; none is standard input. */
  readonly inputs: readonly string[];
  /** A label that `isEncoding`, where lines are not UTF-8. */
  readonly encoding: string | undefined;
}

/**
 * The lines of all inputs, blank ones left out, until `signal` aborts. What is wrong with an input as a whole goes to
 * `onUnreadable`, and the next one follows: what could be read of it is answered.
 */
export async function* sourceLines(
  { inputs, encoding }: Source,
  signal: AbortSignal,
  onUnreadable: (fault: string) => void,
): AsyncGenerator<SourceLine, undefined> {
  for (const path of inputs.length > 0 ? inputs : [null]) {
    const isTable = path !== null && isParquet(path);
    const before = path === null ? '' : `${path}, `;
    let number = 0;
    try {
      for await (const line of isTable ? rowsOf(path) : textLines(path, encoding, signal)) {
        number++;
        if (line.overlong || !isBlank(line.bytes))
          yield { ...line, place: `${before}${isTable ? 'row' : 'line'} ${number}` };
      }
    } catch (error) {
      if (signal.aborted) return;
      onUnreadable(`${path ?? 'standard input'}: ${reasonOf(error)}`);
    }
  }
}

const isBlank = (bytes: Buffer): boolean => bytes.length < 1000 && bytes.toString('latin1').trim() === '';

/** The rows of a table; what reads it is loaded where there is one. */
async function* rowsOf(path: string): AsyncGenerator<Line, undefined> {
  const { parquetLines } = await import('./parquet-input');
  yield* parquetLines(path);
}

async function* textLines(
  path: string | null,
  given: string | undefined,
  signal: AbortSignal,
): AsyncGenerator<Line, undefined> {
  const { chunks, encoding } = await inUtf8(await inputStream(path, signal), given);
  yield* readLines(chunks, MOST_BYTES, encoding);
}
