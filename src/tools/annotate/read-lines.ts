/** A line of a stream, without its line feed. */
export interface Line {
  /** The whole line, or, where it is longer than allowed, its beginning. */
  readonly bytes: Buffer;
  readonly overlong: boolean;
  /** What it was decoded from where that was not UTF-8; its bytes are UTF-8 in any case. */
  readonly encoding: string | null;
}

/** Bytes that are kept of a line that is too long: what it is called stands there. */
const BEGINNING = 4096;

/** Cuts a stream into lines; of a line of more than `most` bytes no more than these are ever held. */
export async function* readLines(
  input: AsyncIterable<Buffer>,
  most: number,
  encoding: string | null = null,
): AsyncGenerator<Line, undefined> {
  let parts: Buffer[] = [];
  let size = 0;
  const add = (part: Buffer): void => {
    const held = size <= most;
    size += part.length;
    if (held) parts.push(part);
    if (held && size > most) parts = [Buffer.from(Buffer.concat(parts).subarray(0, BEGINNING))];
  };
  const take = (): Line => {
    const line = { bytes: Buffer.concat(parts), overlong: size > most, encoding };
    parts = [];
    size = 0;
    return line;
  };
  for await (const chunk of input) {
    let from = 0;
    for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', from)) {
      add(chunk.subarray(from, end));
      yield take();
      from = end + 1;
    }
    add(chunk.subarray(from));
  }
  if (size > 0) yield take();
}
