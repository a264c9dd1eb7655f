/** A value of a JSON text: of a field of its object, or of a list that the text or such a field is. */
export interface JsonPiece {
  /** Null where the text is a list. */
  readonly field: string | null;
  /** In the list, from 1; null where the field holds no list. */
  readonly row: number | null;
  readonly text: string;
}

/** A text is no JSON, or ends before its JSON does. */
export class JsonFault extends Error {
  override readonly name = 'JsonFault';

  constructor(readonly fault: 'no-json' | 'cut-off') {
    super(fault);
  }
}

const SPACE = /[ \t\n\r]*/y;
const SCALAR = /[^\s,:"[\]{}]+/y;
const STRUCTURE = /["[\]{}]/g;

/** Takes a JSON text to pieces, without asking what these are. */
class Cutter {
  #at = 0;

  constructor(private readonly text: string) {}

  *pieces(): Generator<JsonPiece, void, undefined> {
    const first = this.#next();
    if (first === '[') yield* this.#rows(null);
    else if (first === '{') yield* this.#fields();
    else throw new JsonFault('no-json');
    if (this.#skipSpace() < this.text.length) throw new JsonFault('no-json');
  }

  *#fields(): Generator<JsonPiece, void, undefined> {
    this.#take('{');
    for (let isEnd = this.#isNext('}'); !isEnd; isEnd = !this.#goesOn('}')) {
      if (this.#next() !== '"') throw new JsonFault('no-json');
      const field = parsedName(this.#value());
      this.#take(':');
      if (this.#next() === '[') yield* this.#rows(field);
      else yield { field, row: null, text: this.#value() };
    }
    this.#take('}');
  }

  *#rows(field: string | null): Generator<JsonPiece, void, undefined> {
    this.#take('[');
    let row = 0;
    for (let isEnd = this.#isNext(']'); !isEnd; isEnd = !this.#goesOn(']'))
      yield { field, row: ++row, text: this.#value() };
    this.#take(']');
  }

  /** The text of the value that comes next. */
  #value(): string {
    const first = this.#next();
    const start = this.#at;
    if (first === '"') this.#at = this.#behindString(start);
    else if (first === '{' || first === '[') this.#at = this.#behindNested(start);
    else {
      SCALAR.lastIndex = start;
      if (!SCALAR.test(this.text)) throw new JsonFault('no-json');
      this.#at = SCALAR.lastIndex;
    }
    return this.text.slice(start, this.#at);
  }

  #behindNested(start: number): number {
    let depth = 0;
    let at = start;
    do {
      STRUCTURE.lastIndex = at;
      if (!STRUCTURE.test(this.text)) throw new JsonFault('cut-off');
      at = STRUCTURE.lastIndex;
      const sign = this.text[at - 1];
      if (sign === '"') at = this.#behindString(at - 1);
      else depth += sign === '{' || sign === '[' ? 1 : -1;
    } while (depth > 0);
    return at;
  }

  #behindString(start: number): number {
    for (let at = this.text.indexOf('"', start + 1); at !== -1; at = this.text.indexOf('"', at + 1)) {
      let escapes = 0;
      while (this.text[at - 1 - escapes] === '\\') escapes++;
      if (escapes % 2 === 0) return at + 1;
    }
    throw new JsonFault('cut-off');
  }

  /** Whether another item follows, whose comma is taken, rather than the end. */
  #goesOn(end: string): boolean {
    if (this.#isNext(end)) return false;
    this.#take(',');
    return true;
  }

  #isNext(sign: string): boolean {
    return this.#next() === sign;
  }

  #take(sign: string): void {
    if (this.#next() !== sign) throw new JsonFault('no-json');
    this.#at++;
  }

  #next(): string {
    const sign = this.text[this.#skipSpace()];
    if (sign === undefined) throw new JsonFault('cut-off');
    return sign;
  }

  #skipSpace(): number {
    SPACE.lastIndex = this.#at;
    SPACE.test(this.text);
    this.#at = SPACE.lastIndex;
    return this.#at;
  }
}

function parsedName(text: string): string {
  try {
    return String(JSON.parse(text));
  } catch {
    throw new JsonFault('no-json');
  }
}

/**
 * The values of a JSON text, one after the other, so that a large one can be read in steps: `JSON.parse` reads each.
 * @throws {JsonFault} at the place where the text is found to be none, or to end
 */
export function jsonPieces(text: string): Generator<JsonPiece, void, undefined> {
  return new Cutter(text).pieces();
}
