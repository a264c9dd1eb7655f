/**
 * UTF-16 code units and paragraphs of an article at most. The longest reads of newspapers have a tenth of the letters,
 * novels not twice as many; a page that has more is a list of articles, a book or an attack.
 */
export const MOST_LETTERS = 1_000_000;
export const MOST_PARAGRAPHS = 10_000;

/** An Arabic news article as found on a page, saved or live. What every later room works on. */
export interface Article {
  readonly url: string | null;
  /** The headline, without the site's name. */
  readonly title: string | null;
  /** ISO 8601 date or date-time with zone, as precise as the page says. */
  readonly published: string | null;
  /** Which evidence on the page `published` comes from. */
  readonly publishedFrom: DateEvidence | null;
  readonly modified: string | null;
  readonly byline: string | null;
  readonly publisher: string | null;
  /** What opens the first paragraph: place or agency («بيروت - رويترز»). It stays part of the paragraph's text. */
  readonly dateline: string | null;
  readonly section: string | null;
  readonly keywords: readonly string[];
  /** BCP 47, `ar` or with a region. */
  readonly language: string;
  /** The body, white space collapsed, in reading order. */
  readonly paragraphs: readonly string[];
  /** The page has more text than `MOST_LETTERS` or `MOST_PARAGRAPHS`: what comes after is not here. */
  readonly cutShort?: true;
  /** Only live blogs have them: the entries, newest first as a rule. */
  readonly updates?: readonly LiveUpdate[];
}

/** An entry of a live blog. */
export interface LiveUpdate {
  /** ISO 8601, as the entry's `<time>` gives it. */
  readonly published: string;
  /** Index of its first paragraph; it goes on until the next entry's. */
  readonly firstParagraph: number;
}

/** Kinds of evidence for a page's date, in the order in which they are believed. */
export type DateEvidence = 'json-ld' | 'meta' | 'time-element' | 'date-line' | 'url' | 'given';

/** A stretch of one text node that stands in a block's text without change. All figures are UTF-16 code units. */
export interface TextPiece<Node = Text> {
  readonly node: Node;
  readonly nodeStart: number;
  readonly blockStart: number;
  readonly length: number;
}

/** A paragraph or the title with the text nodes it was read from, in order. `text` is what `Article` holds. */
export interface TextBlock<Node = Text> {
  readonly text: string;
  readonly pieces: readonly TextPiece<Node>[];
}

/** An article together with where it stands on the page. `blocks` runs parallel to `article.paragraphs`. */
export interface LocatedArticle<Node = Text> {
  readonly article: Article;
  readonly title: TextBlock<Node> | null;
  readonly blocks: readonly TextBlock<Node>[];
  /** Captions of its photos with their credits, which are not part of the body. */
  readonly captions?: readonly TextBlock<Node>[];
}
