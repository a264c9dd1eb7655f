import { readdirSync, readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { describe, expect, it, test } from 'vitest';
import { textOfLine } from '../../../src/article/lines/line';
import { survey } from '../../../src/article/lines/surveying';
import type { PageElement, PageNode } from '../../../src/article/page/page';
import { childNamed } from '../../../src/article/page/page-text';
import { parsePage } from '../../../src/article/page/parsed-page';
import { readArticles, readingArticles } from '../../../src/article/read-article';

const FOLDER = new URL('../../pages/', import.meta.url);
const PAGES = readdirSync(FOLDER).filter((file) => file.endsWith('.html'));
const OPTIONS = { url: 'https://news.example/a/1', now: Date.UTC(2026, 5, 1) };

const sentence = (at: number): string =>
  `أعلنت البلدية رقم ${at} عن افتتاح حديقة جديدة على ضفة النهر، وقالت إن العمل فيها انتهى قبل موعده بشهرين كاملين.`;
const paragraphs = (count: number): string =>
  Array.from({ length: count }, (_, at) => `<p>${sentence(at)}</p>`).join('');

function rootOf(html: string): PageElement {
  const root = childNamed(parsePage(html), 'html');
  if (!root) throw new Error('no page');
  return root;
}

const linesOf = (html: string): string[] => survey(rootOf(html)).lines.map(textOfLine);

it('a dialog is read while it is open, as something beside the text', () => {
  const dialog = (open: string): string =>
    `<html><body>${paragraphs(2)}<dialog${open}><p>${sentence(7)}</p></dialog></body></html>`;
  expect(linesOf(dialog(''))).toHaveLength(2);
  expect(linesOf(dialog(' class="x"'))).toHaveLength(2);
  expect(linesOf(dialog(' open'))).toHaveLength(3);
});

/** A living page with one long article, and what replaces that with a copy of itself, as frameworks do. */
function livingPage(): { document: PageNode; replaceArticle: () => void } {
  const { document } = new Window({ url: OPTIONS.url });
  document.body.innerHTML = `<h1>حدائق جديدة في المدينة هذا العام</h1><section>${paragraphs(900)}</section>`;
  const replaceArticle = (): void => {
    const article = document.querySelector('section');
    article?.replaceWith(article.cloneNode(true));
  };
  return { document, replaceArticle };
}

/** Reads in steps; `between` is called with the number of those that have been made. */
function inSteps(page: PageNode, between: (made: number) => unknown = () => undefined) {
  const steps = readingArticles(page, OPTIONS);
  for (let made = 1; ; made++) {
    const step = steps.next();
    if (step.done) return { articles: step.value, made };
    between(made);
  }
}

describe('a reading in steps', () => {
  it.each(PAGES)('finds in %s what one without a pause finds', (file) => {
    const page = parsePage(readFileSync(new URL(file, FOLDER), 'utf8'));
    expect(inSteps(page).articles).toEqual(readArticles(page, OPTIONS));
  });

  it('pauses often on a large page', () => {
    const page = parsePage(`<h1>حدائق جديدة في المدينة هذا العام</h1><div>${paragraphs(2000)}</div>`);
    expect(inSteps(page).made).toBeGreaterThan(8);
  });

  it('begins anew when the page takes away what it stands in', () => {
    const { document, replaceArticle } = livingPage();
    const { articles } = inSteps(document, (made) => made === 2 && replaceArticle());
    expect(articles).toEqual(readArticles(document, OPTIONS));
    expect(articles[0]?.article.paragraphs).toHaveLength(900);
  });

  it('comes to an end on a page that takes something away at every step', () => {
    const { document, replaceArticle } = livingPage();
    expect(inSteps(document, replaceArticle).articles[0]?.article.paragraphs.length).toBeGreaterThan(0);
  });
});

describe('what is named like a sidebar', () => {
  const list = '<div class="related-list"><ul><li><a href="/x">عنوان خبر آخر من أخبار اليوم</a></li></ul></div>';

  it('is passed by below a text that it is small beside', () => {
    const lines = linesOf(`<h1>حدائق جديدة في المدينة</h1><div>${paragraphs(12)}</div>${list}<p>خاتمة</p>`);
    expect(lines).not.toContain('عنوان خبر آخر من أخبار اليوم');
    expect(lines.at(-1)).toBe('خاتمة');
  });

  it('is looked at above the text, where a date may stand in it', () => {
    const page = `<div>${paragraphs(12)}</div><h1>حدائق جديدة في المدينة</h1>${list}<div>${paragraphs(12)}</div>`;
    expect(linesOf(page)).toContain('عنوان خبر آخر من أخبار اليوم');
  });

  it('is looked at where it holds more than the text before it', () => {
    const page = `<h1>حدائق</h1><div>${paragraphs(8)}</div><div class="sidebar">${paragraphs(30)}</div>`;
    expect(linesOf(page)).toHaveLength(1 + 8 + 30);
  });

  it('may declare the article’s date nevertheless', () => {
    const jsonLd = '{"@type":"NewsArticle","headline":"حدائق جديدة في المدينة","datePublished":"2024-10-27"}';
    const page = `<h1>حدائق جديدة في المدينة</h1><div>${paragraphs(12)}</div>
      <footer class="related"><script type="application/ld+json">${jsonLd}</script></footer>`;
    const [found] = readArticles(parsePage(page), OPTIONS);
    expect(found?.article).toMatchObject({ published: '2024-10-27', publishedFrom: 'json-ld' });
  });
});

test('a list of links below a photo’s caption is no caption', () => {
  const links = `<ul>${'<li><a href="/x">خبر آخر</a></li>'.repeat(5)}</ul>`;
  const page = `<h1>حدائق جديدة في المدينة</h1><div>${paragraphs(12)}<div><span class="caption">صورة من الحديقة</span></div></div>${links}`;
  const [caption, list] = survey(rootOf(page)).lines.slice(-2);
  expect(caption?.marks).not.toBe(0);
  expect(list).toMatchObject({ marks: 0, prose: 0, linkLetters: 35 });
});
