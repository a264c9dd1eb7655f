import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parsePage } from '../../src/article/page/parsed-page';
import { readArticle, readArticles } from '../../src/article/read-article';

const page = (name: string) => parsePage(readFileSync(new URL(`../pages/${name}.html`, import.meta.url), 'utf8'));

function readAnyway(name: string): readonly string[] {
  const options = { url: `https://news.example/${name}`, anyway: true };
  return readArticles(page(name), options).flatMap(({ article }) => article.paragraphs);
}

test.each(['home', 'home-links', 'section', 'tag', 'search', 'gallery', 'video', 'paywall'])(
  'the text of a page that is no article (%s) is read when the reader says so',
  (name) => {
    expect(readArticle(page(name), { url: `https://news.example/` })).toBeNull();
    expect(readAnyway(name).length).toBeGreaterThan(0);
  },
);

test('the headlines of a home page are among what is read', () => {
  const html = page('home');
  expect(readArticle(html, { url: 'https://news.example/' })).toBeNull();
  const [found] = readArticles(html, { url: 'https://news.example/', anyway: true });
  expect(found?.article.paragraphs.length).toBeGreaterThan(5);
  expect(found?.blocks.map(({ text }) => text)).toEqual(found?.article.paragraphs);
});

test.each(['persian', 'urdu', 'kurdish', 'pashto', 'uyghur', 'english'])(
  'a page in another language (%s) is never read',
  (name) => expect(readAnyway(name)).toEqual([]),
);

test.each(['wordpress-magazine', 'endless', 'live-blog', 'frame'])(
  'of an article (%s) nothing else is read than without asking twice',
  (name) => {
    const found = readArticles(page(name), { url: `https://news.example/${name}` });
    expect(readAnyway(name)).toEqual(found.flatMap(({ article }) => article.paragraphs));
  },
);

test('an empty page stays empty', () => {
  expect(readArticles(parsePage(''), { url: null, anyway: true })).toEqual([]);
});
