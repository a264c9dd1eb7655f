import { expect, test } from 'vitest';
import { placesOfWords } from '../../../src/popup/search/words-of-article';
import { analysed } from '../made-analysis';

const { article } = analysed({
  paragraphs: [
    'وصل وزير الدفاع إلى المنامة يوم الجمعة. وقال وزير الدفاع إن الزيارة قصيرة، ثم غادر وزير الدفاع.',
    'وكان للوزير لقاءٌ آخر، ووزير الدفاع الأسبق حضر.',
  ],
});

const found = (query: string): string[] =>
  placesOfWords(article, query).map(
    ({ paragraph, start, end }) => `${paragraph}: ${article.paragraphs[paragraph]?.slice(start, end)}`,
  );

test('words of the article are found once a sentence, also behind a conjunction', () => {
  expect(found('وزير الدفاع')).toEqual(['0: وزير الدفاع', '0: وزير الدفاع', '1: ووزير الدفاع']);
});

test('the beginning of the last word is enough, and diacritics do not count', () => {
  expect(found('يوم الجم')).toEqual(['0: يوم الجمعة']);
  expect(found('لقاء اخر')).toEqual(['1: لقاءٌ آخر']);
});

test('words that are apart, and words in the midst of others, are not found', () => {
  expect(found('وزير المنامة')).toEqual([]);
  expect(found('فاع')).toEqual([]);
  expect(found('؟ !')).toEqual([]);
});

test('a word that stands a thousand times is shown at twenty places', () => {
  const long = { ...article, paragraphs: Array.from({ length: 1000 }, () => 'عاد الوزير.') };
  expect(placesOfWords(long, 'الوزير')).toHaveLength(20);
});
