import { readdirSync, readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import type { LocatedArticle } from '../../src/article/article';
import type { PageNode, PageText } from '../../src/article/page/page';
import { collapse } from '../../src/article/page/page-text';
import { parsePage } from '../../src/article/page/parsed-page';
import { readArticle, readArticles } from '../../src/article/read-article';

/** What stands beside a page: whether it has an article, and of that what is worth naming. */
interface Expected {
  readonly models: string;
  /** Stands in markup that the live test browser does not build: declarative shadow roots, frames. */
  readonly parsedOnly?: boolean;
  readonly article: boolean;
  readonly url: string;
  readonly title?: string;
  readonly first?: string;
  readonly last?: string;
  readonly paragraphs?: number;
  /** All paragraphs, but for those of which careful readers would disagree. */
  readonly body?: readonly string[];
  readonly mayHave?: readonly string[];
  /** Texts that the body holds. */
  readonly has?: readonly string[];
  /** Texts of the page that belong to no paragraph. */
  readonly without?: readonly string[];
  /** A text among the captions. */
  readonly caption?: string;
  readonly published?: string | null;
  readonly publishedFrom?: string | null;
  readonly modified?: string | null;
  readonly byline?: string | null;
  readonly publisher?: string | null;
  readonly dateline?: string | null;
  readonly section?: string | null;
  readonly keywords?: readonly string[];
  readonly language?: string;
  readonly updates?: readonly { readonly published: string; readonly firstParagraph: number }[];
  /** Titles of all articles, where the page has several. */
  readonly articles?: readonly string[];
}

const FOLDER = new URL('../pages/', import.meta.url);
const NOW = Date.UTC(2026, 5, 1);
/** Fields of an article that are compared where the expectation names them. */
const FIELDS = [
  'title',
  'published',
  'publishedFrom',
  'modified',
  'byline',
  'publisher',
  'dateline',
  'section',
  'keywords',
  'language',
  'updates',
] as const;

const pages = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.html'))
  .map((file) => {
    const expected: Expected = JSON.parse(readFileSync(new URL(file.replace('.html', '.json'), FOLDER), 'utf8'));
    return { name: file.replace('.html', ''), html: readFileSync(new URL(file, FOLDER), 'utf8'), expected };
  });

function check(found: LocatedArticle<PageText> | null, expected: Expected): void {
  expect(found !== null, 'an article was found').toBe(expected.article);
  if (!found) return;
  const { article, blocks } = found;
  for (const field of FIELDS) if (expected[field] !== undefined) expect(article[field], field).toEqual(expected[field]);
  const body = article.paragraphs.join('\n');
  for (const text of expected.without ?? []) expect(body).not.toContain(text);
  for (const text of expected.has ?? []) expect(body).toContain(text);
  if (expected.first !== undefined) expect(article.paragraphs[0]).toBe(collapse(expected.first));
  if (expected.last !== undefined) expect(article.paragraphs.at(-1)).toBe(collapse(expected.last));
  if (expected.body !== undefined)
    expect(article.paragraphs.filter((text) => !expected.mayHave?.includes(text))).toEqual(expected.body);
  if (expected.paragraphs !== undefined) expect(article.paragraphs).toHaveLength(expected.paragraphs);
  if (expected.caption !== undefined)
    expect(found.captions?.map(({ text }) => text).join('\n')).toContain(expected.caption);
  expect(blocks.map((block) => block.text)).toEqual(article.paragraphs);
  if (found.title) expect(found.title.text).toBe(article.title);
  for (const { text, pieces } of blocks)
    for (const { node, nodeStart, blockStart, length } of pieces)
      expect(node.data.slice(nodeStart, nodeStart + length)).toBe(text.slice(blockStart, blockStart + length));
}

function checkAll(page: PageNode, { url, articles }: Expected): void {
  if (!articles) return;
  const found = readArticles(page, { url, now: NOW });
  expect(found.map(({ article }) => article.title)).toEqual(articles);
}

describe.each(pages)('the page $name', ({ html, expected }) => {
  it('is read as expected without a browser', () => {
    const page = parsePage(html);
    check(readArticle(page, { url: expected.url, now: NOW }), expected);
    checkAll(page, expected);
  });

  // The test DOM builds no declarative shadow roots and no frames: such a page is read parsed only.
  if (expected.parsedOnly) return;

  it('is read as expected from a live document, which stays as it was', () => {
    const window = new Window({ url: expected.url, settings: { disableJavaScriptEvaluation: true } });
    window.document.write(html);
    const before = window.document.documentElement.outerHTML;
    check(readArticle(window.document, { url: expected.url, now: NOW }), expected);
    checkAll(window.document, expected);
    expect(window.document.documentElement.outerHTML).toBe(before);
  });
});
