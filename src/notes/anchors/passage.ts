import type { Span } from '../../analysis/analysis';

/**
 * A passage of an article, by its words and by its place, so that it is found again when one of them has changed: what
 * TextQuoteSelector and TextPositionSelector hold (Web Annotation Data Model, § 4.2.4 and § 4.2.5).
 *
 * All in UTF-16 code units of the article's body, which is its paragraphs with a line break between two. `start` and `end`
 * count from the beginning of `paragraph`: where the passage goes on over that paragraph's end, so do the figures, and
 * `end - start` is always the length of `exact`.
 */
export interface PassageSelector extends Span {
  readonly exact: string;
  /** About 32 code units before and behind the passage, in whole words; less at the article's ends. */
  readonly prefix: string;
  readonly suffix: string;
  /** Said when the same letters stood elsewhere in the article, too: those are not the passage when it is gone. */
  readonly isRepeated?: boolean;
}

/**
 * How a passage was found: as it was left; in the same letters at another place; in other spelling, signs, digits or
 * spaces; or with other words in it.
 */
export type Likeness = 'unmoved' | 'moved' | 'respelt' | 'reworded';

/** A passage found again. `end` may lie behind the end of `paragraph`, as in a selector. */
export interface FoundPassage {
  readonly place: Span;
  readonly how: Likeness;
}
