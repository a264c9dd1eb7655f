/** A stretch of a text and what its writer says of it: UTF-16 offsets in the text without brackets, end-exclusive. */
interface Bracketed {
  readonly start: number;
  readonly end: number;
  /** What stands in braces behind it. */
  readonly attributes: string;
}

/** A text and its bracketed stretches in the order in which they open, the outer of two first. */
export interface BracketedText {
  readonly text: string;
  readonly stretches: readonly Bracketed[];
}

/** Brackets do not match; the message says where, in words that go after «file, line: ». */
export class BracketError extends Error {
  override readonly name = 'BracketError';
}

/** Letters before a fault that are told with it. */
const TOLD = 30;

const near = (written: string, at: number): string => `near «${written.slice(Math.max(0, at - TOLD), at + 1)}»`;

/**
 * Reads `[words]{attributes}`; stretches may hold others. Brackets and braces have no other use.
 * @throws {BracketError}
 */
export function readBrackets(written: string): BracketedText {
  const stretches: { start: number; end: number; attributes: string }[] = [];
  const open: { start: number; end: number; attributes: string }[] = [];
  let text = '';
  for (let at = 0; at < written.length; at++) {
    const letter = written.charAt(at);
    if (letter === '[') {
      const stretch = { start: text.length, end: text.length, attributes: '' };
      open.push(stretch);
      stretches.push(stretch);
    } else if (letter === ']') {
      const stretch = open.pop();
      if (!stretch) throw new BracketError(`] without [ ${near(written, at)}`);
      if (written.charAt(at + 1) !== '{') throw new BracketError(`] without {…} ${near(written, at)}`);
      const close = written.indexOf('}', at);
      if (close < 0) throw new BracketError(`{ without } ${near(written, at + 1)}`);
      stretch.end = text.length;
      stretch.attributes = written.slice(at + 2, close);
      if (/[[\]{]/.test(stretch.attributes)) throw new BracketError(`{ without } ${near(written, at + 1)}`);
      at = close;
    } else if (letter === '{' || letter === '}') throw new BracketError(`stray ${letter} ${near(written, at)}`);
    else text += letter;
  }
  if (open.length > 0) throw new BracketError('[ without ]');
  return { text, stretches };
}

/** Writes what `readBrackets` reads; no stretch may be empty or cross another. */
export function writeBrackets({ text, stretches }: BracketedText): string {
  const open: Bracketed[] = [];
  let written = '';
  let next = 0;
  for (let at = 0; at <= text.length; at++) {
    while (open.at(-1)?.end === at) written += `]{${open.pop()?.attributes}}`;
    for (let stretch = stretches[next]; stretch?.start === at; stretch = stretches[++next]) {
      open.push(stretch);
      written += '[';
    }
    written += text.charAt(at);
  }
  return written;
}
