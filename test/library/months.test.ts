import { expect, test } from 'vitest';
import { monthsOf } from '../../src/library/months';
import { type NotedArticle, unreadDigest } from '../../src/notes/digest';

function article(published: string | null, noted = '2026-11-30T08:00:00.000Z'): NotedArticle {
  return { ...unreadDigest('https://news.example/a', null), published, site: 'news.example', noted, changed: noted };
}

test('articles are counted by the month of their publication, and months between them are empty', () => {
  expect(monthsOf([article('2026-11-30'), article('2026-09-01T05:00:00+03:00'), article('2026-11-02')])).toEqual([
    { month: '2026-09', articles: 1 },
    { month: '2026-10', articles: 0 },
    { month: '2026-11', articles: 2 },
  ]);
});

test('an article without a day counts where it was first noted on', () => {
  expect(monthsOf([article(null, '2026-12-01T00:00:00.000Z')])).toEqual([{ month: '2026-12', articles: 1 }]);
});

test('a long time is listed without its empty months', () => {
  expect(monthsOf([article('1990-01-01'), article('2026-11-02')])).toHaveLength(2);
});

test('no articles have no months', () => {
  expect(monthsOf([])).toEqual([]);
});
