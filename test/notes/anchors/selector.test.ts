import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LONGEST_CONTEXT, selectorOf } from '../../../src/notes/anchors/selector';

const ARTICLE = ['افتتحت الوزيرة أمس مكتبة المدينة القديمة بعد ترميم دام أربع سنوات.', 'وحضر الحفل كثيرون.'];

it('keeps whole words before and behind a passage, over the ends of paragraphs', () => {
  const start = ARTICLE[0]?.indexOf('سنوات') ?? 0;
  expect(selectorOf(ARTICLE, { paragraph: 0, start, end: start + 6 })).toEqual({
    exact: 'سنوات.',
    prefix: 'المدينة القديمة بعد ترميم دام أربع ',
    suffix: '\nوحضر الحفل كثيرون.',
    paragraph: 0,
    start,
    end: start + 6,
  });
});

it('refuses a place that the article has not, and one without letters', () => {
  for (const [paragraph, start, end] of [
    [2, 0, 1],
    [-1, 0, 1],
    [1, 0, 100],
    [0, -1, 3],
    [0, 3, 3],
  ] as const)
    expect(() => selectorOf(ARTICLE, { paragraph, start, end })).toThrow(RangeError);
});

it('keeps the letters of the place, with surroundings that stand there and cut no letter in two', () => {
  const text = fc.string({ unit: fc.constantFrom('ا', 'ب', ' ', '😀', '\n', 'َ', 'x'), minLength: 1, maxLength: 120 });
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (letters, one, other) => {
      const start = one % letters.length;
      const end = start + 1 + (other % (letters.length - start));
      const { exact, prefix, suffix } = selectorOf([letters], { paragraph: 0, start, end });
      expect(letters.slice(start - prefix.length, end + suffix.length)).toBe(prefix + exact + suffix);
      expect(exact).toBe(letters.slice(start, end));
      expect(Math.max(prefix.length, suffix.length)).toBeLessThanOrEqual(LONGEST_CONTEXT + 1);
      expect(prefix).not.toMatch(/^[\uDC00-\uDFFF]/);
      expect(suffix).not.toMatch(/[\uD800-\uDBFF]$/);
    }),
  );
});
