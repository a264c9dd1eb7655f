import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WordIndex } from '../../../src/library/search/word-index';
import { foldedWords, meets, stemsOf } from '../../../src/library/search/words';

function indexOf(...texts: readonly string[]): WordIndex {
  const index = new WordIndex();
  for (const text of texts) index.add(text);
  return index;
}

/** Whether a text is found by a query of one word. */
function finds(query: string, text: string): boolean {
  const [stem = ''] = stemsOf(query);
  return indexOf(text).having(stem)[0] === 1;
}

describe('a word is found', () => {
  test.each([
    ['whatever its hamzas', 'اعلان', 'إعلانٌ جديد'],
    ['with diacritics and tatweel or without', 'مُحمّد', 'محـمد'],
    ['whether it ends in ة or ه', 'الوزاره', 'وزارة المالية'],
    ['whether it ends in ى or ي', 'مصطفى', 'مصطفي'],
    ['behind و ف ب ل ك س, the article, and both', 'مدينة', 'وبالمدينة'],
    ['behind لل', 'الوزير', 'قال للوزير'],
    ['by its beginning', 'تمو', 'التمويل'],
    ['in Latin letters of any kind', 'cafe', 'مقهى Café'],
    ['beside letters of another script', 'cnn', 'قناة لـCNN'],
    ['with a hamza on و as it is written', 'مسؤول', 'المسؤولون'],
    ['by its figures of any kind', '٢٠٢٦', 'عام 2026'],
    ['of two letters only where it begins', 'يد', 'اليد'],
  ])('%s', (_, query, text) => {
    expect(finds(query, text)).toBe(true);
  });

  test.each([
    ['in the middle of another word', 'دين', 'مدينة'],
    ['as two letters within another word', 'ين', 'مدينة'],
    ['over the border of two words', 'نةال', 'مدينة الماء'],
  ])('but not %s', (_, query, text) => {
    expect(finds(query, text)).toBe(false);
  });
});

const letters = fc.string({ unit: fc.constantFrom(...'البوفكسلمية ةأ'), maxLength: 12 });

test('the index finds what is found word by word, text by text', () => {
  fc.assert(
    fc.property(fc.array(letters, { minLength: 1, maxLength: 8 }), letters, (texts, query) => {
      const index = indexOf(...texts);
      for (const stem of stemsOf(query))
        expect([...index.having(stem)]).toEqual(
          texts.map((text) => Number(foldedWords(text).some((word) => meets(word, stem)))),
        );
    }),
    { seed: 20_261_130, numRuns: 500 },
  );
});
