import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { portionsOf } from '../../../src/recognition/text/portions';

const portions = (text: string, longest?: number): string[] =>
  [...portionsOf(text, longest)].map(({ from, to }) => text.slice(from, to));

describe('portions of a paragraph', () => {
  it('are the whole of it where it is no longer than paragraphs are', () => {
    expect(portions('قال بوتين. '.repeat(300))).toHaveLength(1);
    expect(portions('')).toEqual(['']);
    for (const one of portions('كلمة '.repeat(4000))) expect(one.length).toBeLessThanOrEqual(4000);
  });

  it('end with a sentence, and not within a quotation', () => {
    expect(portions('قال: «نعم. كلا. ربما». ثم عاد إلى بيته. ونام فيه.', 44)).toEqual([
      'قال: «نعم. كلا. ربما». ثم عاد إلى بيته. ',
      'ونام فيه.',
    ]);
    expect(portions('وصل أمس إلى القرية. قال: «نعم. كلا. ربما. لا أعلم».', 38)[0]).toBe('وصل أمس إلى القرية. ');
  });

  it('end with a word where a sentence does not end, and anywhere in a word without end', () => {
    expect(portions('كلمة كلمة كلمة', 12)).toEqual(['كلمة كلمة ', 'كلمة']);
    expect(portions('بببببب', 4)).toEqual(['بببب', 'بب']);
  });

  it('follow each other without a gap and are never too long', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ب .،«»"؟\n😀'), maxLength: 300 });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 40 }), (paragraph, longest) => {
        const all = portions(paragraph, longest);
        expect(all.join('')).toBe(paragraph);
        for (const one of all) expect(one.length).toBeLessThanOrEqual(longest);
      }),
      { seed: 20241027 },
    );
  });
});
