import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Article } from '../../src/article/article';
import { isNotShown } from '../../src/article/page/hidden';
import { parsePage } from '../../src/article/page/parsed-page';
import { readArticle } from '../../src/article/read-article';

const DEMO = fileURLToPath(new URL('../../assets/demo/article.html', import.meta.url));
const PAGES = fileURLToPath(new URL('../pages/', import.meta.url));

function articleIn(file: string): Article[] {
  const located = readArticle(parsePage(readFileSync(file, 'utf8')), {
    url: 'https://news.example/story',
    isHidden: isNotShown,
  });
  return located ? [located.article] : [];
}

/** Words as a reader counts them. */
export const wordsIn = (article: Article): number =>
  article.paragraphs.reduce((sum, paragraph) => sum + paragraph.split(/\s+/).length, 0);

/**
 * An article of at least so many words, written for this project: the demo's, then those of the test pages, over and
 * over.
 */
export function articleOfWords(words: number): Article {
  const pages = readdirSync(PAGES)
    .filter((name) => name.endsWith('.html'))
    .sort();
  const [first, ...others] = [DEMO, ...pages.map((name) => `${PAGES}${name}`)].flatMap(articleIn);
  if (!first) throw new Error('assets/demo/article.html holds no article');
  const source = [first, ...others].flatMap(({ paragraphs }) => paragraphs);
  const paragraphs: string[] = [];
  for (let at = 0, written = 0; written < words; at++) {
    const paragraph = source[at % source.length] ?? '';
    paragraphs.push(paragraph);
    written += paragraph.split(/\s+/).length;
  }
  return { ...first, paragraphs };
}
