import { expect, test } from 'vitest';
import { articleAddress } from '../../src/notes/address';

test('tracking parameters and the fragment are no part of an article’s address', () => {
  expect(articleAddress('https://news.example/a?id=7&utm_source=x&fbclid=y#comments', null)).toBe(
    'https://news.example/a?id=7',
  );
});

test('the order of parameters makes no other address', () => {
  const address = articleAddress('https://news.example/a?b=2&a=1', null);
  expect(address).toBe(articleAddress('https://news.example/a?a=1&b=2', null));
});

test('the canonical address stands for phone and accelerated pages', () => {
  const canonical = 'https://www.news.example/politics/7';
  expect(articleAddress('https://m.news.example/amp/politics/7?outputType=amp', canonical)).toBe(canonical);
});

test('a canonical address that names the front page or another site is not believed', () => {
  const location = 'https://news.example/politics/7';
  expect(articleAddress(location, 'https://news.example/')).toBe(location);
  expect(articleAddress(location, 'https://elsewhere.example/politics/7')).toBe(location);
  expect(articleAddress(location, 'no address')).toBe(location);
});
