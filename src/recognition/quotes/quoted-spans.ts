/** A stretch between quotation marks, marks included: UTF-16 offsets, end-exclusive. */
export interface QuotedSpan {
  readonly start: number;
  readonly end: number;
  /** False where nothing closes it: it runs to the next mark that opens or to the text's end. */
  readonly closed: boolean;
}

/** Marks that look one way, with what closes them; all others do both, as written on Arabic pages. */
const CLOSING: Readonly<Record<string, string>> = { '«': '»', '„': '“', '‟': '”' };
const MARK = /[«»“”„‟"‘’']/g;
const SINGLE = /[‘’']/;
const LETTER = /[\p{L}\p{N}]/u;

/** A mark that has been opened. */
interface Open {
  readonly start: number;
  readonly mark: string;
  /** Where a mark of another kind seems to close it. */
  loose: number;
}

class MarkReader {
  /** Outermost stretches first opened; inner ones of an unclosed mark stand after it. */
  readonly spans: QuotedSpan[] = [];
  readonly #text: string;
  readonly #saysBefore: (at: number) => boolean;
  readonly #stack: Open[] = [];
  #inner: QuotedSpan[] = [];

  constructor(text: string, saysBefore: (at: number) => boolean) {
    this.#text = text;
    this.#saysBefore = saysBefore;
  }

  /** A space may stand between a mark that opens and its first word, if a space or colon stands before it, too. */
  #opens(at: number): boolean {
    const before = this.#text.charAt(at - 1);
    const after = this.#text.charAt(at + 1);
    if (/[\p{L}\p{N}([«]/u.test(after)) return !/[\p{N}.!؟]/u.test(before);
    const spaced = /\s/.test(after) && LETTER.test(this.#text.charAt(at + 2));
    return spaced && (/[\s:،]|^$/.test(before) || this.#saysBefore(at));
  }

  #closes(at: number): boolean {
    return !LETTER.test(this.#text.charAt(at + 1));
  }

  read(mark: string, at: number): void {
    const top = this.#stack.at(-1);
    if (SINGLE.test(mark)) this.#readSingle(mark, at, top);
    else if (mark in CLOSING) this.#push(mark, at);
    else if (mark === '»') this.#closeGuillemet(at);
    else if (!top || top.mark === '«') {
      const opens = this.#opens(at) && !(top && /[\p{L}\p{N}]/u.test(this.#text.charAt(at - 1)));
      if (opens) this.#push(mark, at);
      else if (top && top.loose < 0 && this.#closes(at)) top.loose = at + 1;
    } else if (!this.#closes(at) && /[\s،:]/.test(this.#text.charAt(at - 1))) {
      this.#abandon(at);
      this.#push(mark, at);
    } else this.#close(at);
  }

  /** An apostrophe inside a word quotes nothing; one that nothing closes neither. */
  #readSingle(mark: string, at: number, top: Open | undefined): void {
    const before = this.#text.charAt(at - 1);
    if (top && SINGLE.test(top.mark)) {
      if (!LETTER.test(this.#text.charAt(at + 1))) this.#close(at);
    } else if (!top && /[\s:،(]|^$/.test(before) && this.#opens(at)) this.#push(mark, at);
  }

  #push(mark: string, start: number): void {
    const single = this.#stack[0];
    if (single && SINGLE.test(single.mark)) this.#stack.pop();
    this.#stack.push({ start, mark, loose: -1 });
  }

  #closeGuillemet(at: number): void {
    while (this.#stack.length > 1 && this.#stack.at(-1)?.mark !== '«') this.#stack.pop();
    if (this.#stack.length > 0) this.#close(at);
  }

  #close(at: number): void {
    const open = this.#stack.pop();
    if (!open) return;
    const span = { start: open.start, end: at + 1, closed: true };
    if (this.#stack.length > 0) this.#inner.push(span);
    else {
      this.spans.push(span);
      this.#inner = [];
    }
  }

  /** The outermost open mark was never closed: what it holds is its own, as far as the first stretch inside it. */
  #abandon(end: number): void {
    const [open] = this.#stack;
    this.#stack.length = 0;
    const inner = this.#inner.sort((one, other) => one.start - other.start || other.end - one.end);
    this.#inner = [];
    if (!open) return;
    let last = open.start;
    if (open.loose >= 0) {
      this.spans.push({ start: open.start, end: open.loose, closed: true });
      last = open.loose;
    } else if (!SINGLE.test(open.mark))
      this.spans.push({ start: open.start, end: inner[0]?.start ?? end, closed: false });
    for (const span of inner)
      if (span.start >= last) {
        this.spans.push(span);
        last = span.end;
      }
  }

  finish(end: number): readonly QuotedSpan[] {
    this.#abandon(end);
    return this.spans;
  }
}

/**
 * What stands in quotation marks in a text or a stretch of it, outermost marks only, in order; and what follows a mark that
 * nothing closes. Kinds of marks may be mixed, and a mark may stand the wrong way round. `saysBefore` tells whether a word
 * that ends at an offset makes a mark after it open whatever stands around it («قال” نعم»). Linear.
 */
export function quotedSpans(
  text: string,
  from = 0,
  to = text.length,
  saysBefore: (at: number) => boolean = () => false,
): readonly QuotedSpan[] {
  const reader = new MarkReader(text, saysBefore);
  for (const { 0: mark, index } of text.slice(from, to).matchAll(MARK)) reader.read(mark, from + index);
  return reader.finish(to);
}

/** Where the mark stands that closes a quotation which a text before this one left open; null where none does. */
export function closingOfOpen(text: string, from = 0, to = text.length): number | null {
  const mark = /[«»“”„‟"]/.exec(text.slice(from, to));
  if (!mark || mark[0] === '«') return null;
  const at = from + mark.index;
  return LETTER.test(text.charAt(at + 1)) ? null : at + 1;
}

/** The end of a clause whose last word closes quotation marks that were opened within. */
export function withClosingMark(text: string, start: number, end: number): number {
  const said = text.slice(start, end);
  const last = (marks: string): number => Math.max(...[...marks].map((mark) => said.lastIndexOf(mark)));
  const open = said.split('"').length % 2 === 0 || last('«“') > last('»”');
  return open && /[»”"]/.test(text.charAt(end)) ? end + 1 : end;
}
