import type { Article } from '../../article/article';

const PAIR = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;

interface Part {
  /** Characters before it. */
  readonly beginning: number;
  /** Where characters of two code units stand. */
  readonly pairs: readonly number[];
}

/**
 * Positions in an article's text as the Web Annotation model counts them: in characters, not UTF-16 code units, through
 * title and paragraphs with a line feed after each.
 */
export class TextPositions {
  readonly #parts = new Map<number, Part>();

  constructor({ title, paragraphs }: Article) {
    let beginning = 0;
    const add = (paragraph: number, text: string): void => {
      const pairs = [...text.matchAll(PAIR)].map(({ index }) => index);
      this.#parts.set(paragraph, { beginning, pairs });
      beginning += text.length - pairs.length + 1;
    };
    if (title !== null) add(-1, title);
    for (const [paragraph, text] of paragraphs.entries()) add(paragraph, text);
  }

  /** The position of an offset in a paragraph, -1 the title; null where the article has no such paragraph. */
  at(paragraph: number, offset: number): number | null {
    const part = this.#parts.get(paragraph);
    return part ? part.beginning + offset - part.pairs.filter((index) => index < offset).length : null;
  }
}
