import { articlesIn } from '../accuracy/article-folder';
import { folderOf, type Half, PAGES } from '../accuracy/own-corpus';
import { pagesOf } from '../accuracy/score-pages';

/** Letters that an article has at least so that passages of it may be kept. */
const SHORTEST = 600;

/** The paragraphs of the project's own articles and fixture pages of one half. */
export function bodiesOf(half: Half): (readonly string[])[] {
  const articles = articlesIn(folderOf(half)).map(({ article }) => article.paragraphs);
  const pages = pagesOf(PAGES, half).map(({ body }) => body);
  return [...articles, ...pages].filter((body) => body.join(' ').length >= SHORTEST);
}
