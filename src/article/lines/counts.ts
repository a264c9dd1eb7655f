import { type Line, NO_PROSE } from './line';

/**
 * A region that is named like a sidebar but holds this share of the prose is the article after all; one that has a
 * headline of the first order in it, at half of it (an article in a `modal`), and the page's only one, always.
 */
export const MOST_PROSE_ASIDE = 0.4;

/** A stretch of the page, in line numbers; end exclusive. */
export interface Range {
  readonly firstLine: number;
  readonly endLine: number;
}

/** Letters of running text in one stretch, lines that stand aside left out. */
export function proseIn(lines: readonly Line[], { firstLine, endLine }: Range): number {
  let prose = 0;
  for (let at = firstLine; at < endLine; at++) if (!lines[at]?.aside) prose += lines[at]?.prose ?? 0;
  return prose;
}

/** What many stretches of a page hold of the article's kind of text, known without looking at their lines again. */
export class Counts {
  private readonly proseBefore: Float64Array;
  private readonly lettersBefore: Float64Array;
  private readonly linkLettersBefore: Float64Array;

  /** Lines that stand aside do not count, captions and the like only as links. */
  constructor(lines: readonly Line[]) {
    const size = lines.length + 1;
    this.proseBefore = new Float64Array(size);
    this.lettersBefore = new Float64Array(size);
    this.linkLettersBefore = new Float64Array(size);
    let prose = 0;
    let letters = 0;
    let linkLetters = 0;
    for (const line of lines) {
      if (!line.aside) {
        prose += line.prose;
        linkLetters += line.linkLetters;
        if (!(line.marks & NO_PROSE)) letters += line.letters;
      }
      this.proseBefore[line.index + 1] = prose;
      this.lettersBefore[line.index + 1] = letters;
      this.linkLettersBefore[line.index + 1] = linkLetters;
    }
  }

  prose(range: Range): number {
    return between(this.proseBefore, range);
  }

  letters(range: Range): number {
    return between(this.lettersBefore, range);
  }

  linkLetters(range: Range): number {
    return between(this.linkLettersBefore, range);
  }
}

const between = (sums: Float64Array, { firstLine, endLine }: Range): number =>
  (sums[endLine] ?? 0) - (sums[firstLine] ?? 0);
