import { expect, test } from 'vitest';
import { addressOfPassage } from '../../src/library/parts/quotation';

const passage = (exact: string) => ({ exact, prefix: '', suffix: '', paragraph: 0, start: 0, end: exact.length });

test('a quotation leads to its first words in the article', () => {
  expect(decodeURIComponent(addressOfPassage('https://news.example/a', passage('قال روبيو\nوأضاف')))).toBe(
    'https://news.example/a#:~:text=قال روبيو',
  );
});

test('an article that is a place within a page is left for the passage’s own place', () => {
  expect(addressOfPassage('https://news.example/a#:~:text=x', passage('a-b'))).toBe(
    'https://news.example/a#:~:text=a%2Db',
  );
});
