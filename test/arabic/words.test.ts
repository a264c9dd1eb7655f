import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../src/arabic/words';

describe('tokenise', () => {
  it('splits words from punctuation and keeps what stood between them', () => {
    const { words, tail } = tokenise('قال بوتين: «نعم»، ثم سكت.');
    expect(words.map((word) => word.key)).toEqual(['قال', 'بوتين', 'نعم', 'ثم', 'سكت']);
    expect(words.map((word) => word.gap)).toEqual(['', ' ', ': "', '"، ', ' ']);
    expect(tail).toBe('.');
  });

  it('gives for every word of any text the original letters at its offsets', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'بتﻻﷺًـا ی،.٣\u200f\udc00a') }), (text) => {
        let end = 0;
        for (const word of tokenise(text).words) {
          expect(word.start).toBeGreaterThanOrEqual(end);
          expect(word.end).toBeGreaterThan(word.start);
          expect(word.end).toBeLessThanOrEqual(text.length);
          end = word.start;
        }
      }),
    );
  });
});
