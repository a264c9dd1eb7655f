import { expect, test } from 'vitest';
import { parsePage } from '../../../src/article/page/parsed-page';
import { readArticles } from '../../../src/article/read-article';
import { DEMO_PARAGRAPHS } from '../../e2e/page-parts';

const URL_OF_PAGE = 'https://news.example/1';
const paragraphs = DEMO_PARAGRAPHS.slice(0, 4)
  .map((text) => `<p>${text}</p>`)
  .join('');

/** An endless page of two articles, the second of which has this at its head. */
function addressOfSecond(head: string, attributes = ''): string | null | undefined {
  const html = `<!doctype html><html lang="ar"><head><title>المؤتمر الأول في مدينة مسقط العمانية</title></head><body>
    <article><h1>المؤتمر الأول في مدينة مسقط العمانية</h1>${paragraphs}</article>
    <article ${attributes}><h1>المؤتمر الثاني في مدينة تونس العاصمة</h1>${head}${paragraphs}</article></body></html>`;
  return readArticles(parsePage(html), { url: URL_OF_PAGE })[1]?.article.url;
}

test.each([
  ['an attribute', '', 'data-url="/2"'],
  ['a canonical link', '<link rel="canonical" href="https://news.example/2">', ''],
  ['what schema.org calls its main entity', '<meta itemprop="mainEntityOfPage" content="https://news.example/2">', ''],
  ['a bookmark', '<p><a rel="bookmark" href="/2">الأربعاء 12 نوفمبر</a></p>', ''],
])('an article of an endless page stands where %s says', (_, head, attributes) => {
  expect(addressOfSecond(head, attributes)).toBe('https://news.example/2');
});

test.each([
  ['nothing', ''],
  ['a link to something else', '<p><a href="/3">اقرأ أيضا</a></p>'],
  ['what is no address', '<link rel="canonical" href="javascript:alert(1)">'],
])('it has no address of its own where its head says %s', (_, head) => {
  expect(addressOfSecond(head)).toBeNull();
});
