import example from '../../assets/welcome/example.json' with { type: 'json' };
import type { Article, LocatedArticle } from '../article/article';

/** A short article of our own, which the welcome page shows. */
export const paragraphs: readonly string[] = example.paragraphs;

/** What the example is to those who read it. */
export const article: Article = {
  url: null,
  title: null,
  published: example.published,
  publishedFrom: 'given',
  modified: null,
  byline: null,
  publisher: null,
  dateline: null,
  section: null,
  keywords: [],
  language: 'ar',
  paragraphs,
};

/** The example where it stands on the page: a text node in each of these elements. */
export function locatedExample(elements: Iterable<Element>): LocatedArticle {
  const blocks = [...elements].flatMap(({ firstChild }) =>
    firstChild instanceof Text
      ? [
          {
            text: firstChild.data,
            pieces: [{ node: firstChild, nodeStart: 0, blockStart: 0, length: firstChild.data.length }],
          },
        ]
      : [],
  );
  return { article, title: null, blocks };
}
