import type { Article, LocatedArticle, TextBlock } from '../article/article';
import type { AnalysedArticle } from './placed-mentions';

function isSameText(one: Article, other: Article): boolean {
  return (
    one.title === other.title &&
    one.published === other.published &&
    one.paragraphs.length === other.paragraphs.length &&
    one.paragraphs.every((paragraph, at) => paragraph === other.paragraphs[at])
  );
}

function isSamePlace(one: TextBlock | null, other: TextBlock | null): boolean {
  if (one === null || other === null) return one === other;
  return (
    one.pieces.length === other.pieces.length &&
    one.pieces.every(
      ({ node, nodeStart }, at) => node === other.pieces[at]?.node && nodeStart === other.pieces[at]?.nodeStart,
    )
  );
}

function areSameCaptions(one: readonly TextBlock[], other: readonly TextBlock[]): boolean {
  return (
    one.length === other.length &&
    one.every((caption, at) => caption.text === other[at]?.text && isSamePlace(caption, other[at] ?? null))
  );
}

/** Whether two readings of a page found the same article in the same text nodes. */
function isSameArticle(one: LocatedArticle, other: LocatedArticle): boolean {
  return (
    isSameText(one.article, other.article) &&
    isSamePlace(one.title, other.title) &&
    one.blocks.every((block, at) => isSamePlace(block, other.blocks[at] ?? null)) &&
    areSameCaptions(one.captions ?? [], other.captions ?? [])
  );
}

/** Whether a page, read again, has the same articles in the same places. */
export function areSameArticles(one: readonly LocatedArticle[], other: readonly LocatedArticle[]): boolean {
  return (
    one.length === other.length &&
    one.every((article, at) => other[at] !== undefined && isSameArticle(article, other[at]))
  );
}

/**
 * What is already known of an article that was just read: the very same one, or its analysis with the new places where
 * the page has only put other nodes in; undefined for a new text.
 */
export function known(located: LocatedArticle, articles: readonly AnalysedArticle[]): AnalysedArticle | undefined {
  const same = articles.find((article) => isSameArticle(article.located, located));
  if (same) return same;
  const moved = articles.find((article) => isSameText(article.located.article, located.article));
  return moved && { ...moved, located };
}
