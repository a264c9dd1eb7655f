import type { Inspection, Rule } from '../inspection';

/**
 * A rule of the article stage. In its example, which is a piece of a page, «…» stands for a sentence of news, another one
 * each time, and in `<h1>` for its headline.
 */
export interface ArticleRule extends Rule {
  /** What it found where it decided, for `Decision.why`. */
  readonly why: string;
}

/** Tells what became of words of a page. They have no place in the article, whose paragraphs are not known yet. */
export function tell({ hear }: Inspection, { id, why }: Pick<ArticleRule, 'id' | 'why'>, words: string, kept: boolean) {
  hear?.({ stage: 'article', rule: id, paragraph: null, start: 0, end: words.length, words, kept, why });
}
