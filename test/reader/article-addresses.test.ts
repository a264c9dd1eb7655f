import { expect, test } from 'vitest';
import type { Article } from '../../src/article/article';
import { ArticleAddresses } from '../../src/reader/article-addresses';
import { analysis } from '../notes/record';

const SITE = 'https://news.example';
const titled = (title: string, url: string | null = null): Article => ({ ...analysis.article, title, url });

test('a page’s only article stands at the page’s address, and stays there when the page only changes its address', () => {
  const addresses = new ArticleAddresses();
  const article = titled('الأول', `${SITE}/1?utm_source=x`);
  addresses.read([article], `${SITE}/1?utm_source=x`);
  expect(addresses.of(article, `${SITE}/1`)).toBe(`${SITE}/1`);
  expect(addresses.of(article, `${SITE}/2`)).toBe(`${SITE}/1`);
});

test('the article that a single-page site puts in another’s place has the new address', () => {
  const addresses = new ArticleAddresses();
  addresses.read([titled('الأول')], `${SITE}/1`);
  addresses.read([titled('الثاني')], `${SITE}/2`);
  expect(addresses.of(titled('الثاني'), `${SITE}/2`)).toBe(`${SITE}/2`);
});

test('an article of an endless page that says its own address has it from the start', () => {
  const addresses = new ArticleAddresses();
  const [first, second] = [titled('الأول'), titled('الثاني', `${SITE}/2`)];
  addresses.read([first, second], `${SITE}/1`);
  expect(addresses.of(second, `${SITE}/1`)).toBe(`${SITE}/2`);
  expect(addresses.of(titled('الثالث', 'https://elsewhere.example/3'), `${SITE}/1`)).not.toContain('elsewhere');
});

test('one that does not has the address that the page shows while the reader is in it, and its notes follow', () => {
  const addresses = new ArticleAddresses();
  const [first, second] = [titled('الأول'), titled('الثاني')];
  addresses.read([first], `${SITE}/1`);
  addresses.read([first, second], `${SITE}/1`);
  expect(addresses.reached(second, `${SITE}/1`)).toBeNull();
  const place = addresses.of(second, `${SITE}/1`);
  expect(place).toMatch(/^https:\/\/news\.example\/1#:~:text=/);
  expect(addresses.reached(second, `${SITE}/2`)).toEqual({ from: place, to: `${SITE}/2` });
  expect(addresses.of(second, `${SITE}/3`)).toBe(`${SITE}/2`);
  expect(addresses.of(first, `${SITE}/2`)).toBe(`${SITE}/1`);
  expect(addresses.reached(second, `${SITE}/3`)).toBeNull();
});

test('two articles never share an address', () => {
  const addresses = new ArticleAddresses();
  const articles = ['الأول', 'الثاني', 'الثالث'].map((title) => titled(title));
  addresses.read(articles, `${SITE}/1`);
  const kept = articles.map((article) => {
    addresses.reached(article, `${SITE}/1`);
    return addresses.of(article, `${SITE}/1`);
  });
  expect(new Set(kept).size).toBe(3);
});

test('before a page’s articles are read, each is expected where it will stand', () => {
  const addresses = new ArticleAddresses();
  const articles = [titled('الأول'), titled('الثاني'), titled('الثالث', `${SITE}/3`)];
  const expected = (): string[] =>
    articles.map((article) => addresses.expected(article, articles, `${SITE}/1?utm_source=x`));
  const before = expected();
  expect(before[0]).toBe(`${SITE}/1`);
  expect(before[2]).toBe(`${SITE}/3`);
  addresses.read(articles, `${SITE}/1?utm_source=x`);
  expect(articles.map((article) => addresses.of(article, `${SITE}/1`))).toEqual(before);
  expect(expected()).toEqual(before);
});
