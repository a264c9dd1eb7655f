import type { Span } from '../../analysis/analysis';
import type { TokenisedText } from '../../arabic/words';

/** A text of an article, cut into words: the title, a paragraph, or a portion of one that is very long. */
export interface PlacedText {
  /** From 0; -1 is the title. */
  readonly paragraph: number;
  readonly text: TokenisedText;
}

/** The first of `count` indices for which something holds that holds for all after it, too; `count` where it does for none. */
export function firstIndex(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Index of the first of an article's annotations, given in reading order, that begins at or after a place. */
export function firstFrom(all: readonly Span[], paragraph: number, start: number): number {
  return firstIndex(all.length, (index) => {
    const one = all[index];
    return one !== undefined && (one.paragraph === paragraph ? one.start >= start : one.paragraph > paragraph);
  });
}

/** Those of an article's annotations, given in reading order, that begin in a text. */
export function inText<Placed extends Span>(
  all: readonly Placed[],
  { paragraph, text }: PlacedText,
): readonly Placed[] {
  const { from, origin } = text.text;
  return all.slice(firstFrom(all, paragraph, from), firstFrom(all, paragraph, origin.at(-1) ?? from));
}

/** The text in which a place lies; texts are given in reading order. */
export function textAt(texts: readonly PlacedText[], paragraph: number, offset: number): TokenisedText | undefined {
  const after = firstIndex(texts.length, (index) => {
    const one = texts[index];
    return one !== undefined && (one.paragraph === paragraph ? one.text.text.from > offset : one.paragraph > paragraph);
  });
  const found = texts[after - 1];
  return found?.paragraph === paragraph ? found.text : undefined;
}
