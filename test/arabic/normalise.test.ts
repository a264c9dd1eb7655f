import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactOf, keyOf, normalise, originalRange } from '../../src/arabic/normalise';

/** Text from `needle`'s first place in `text`, as the reader sees it. */
function found(text: string, needle: string): string {
  const prepared = normalise(text);
  const at = prepared.key.indexOf(keyOf(needle));
  const range = originalRange(prepared, at, at + keyOf(needle).length);
  return text.slice(range.start, range.end);
}

/** Letters, marks, presentation forms, digits of three kinds, bidi marks and loose surrogates. */
const arabicText = fc
  .array(fc.oneof(fc.constantFrom(...'ابةتىيكکﻻﷺﷲًّـ\u200f\u2067 ،٣۴3\ud800😀'), fc.string({ maxLength: 3 })), {
    maxLength: 60,
  })
  .map((parts) => parts.join(''));

describe('normalise', () => {
  it.each([
    ['زار الرئيس كُوريا الجنوبيّةَ أمس', 'كوريا الجنوبية', 'كُوريا الجنوبيّةَ'],
    ['القوات الکوریة الشمالیة', 'الكورية الشمالية', 'الکوریة الشمالیة'],
    ['قال الأمـــين العام', 'الامين', 'الأمـــين'],
    ['في ﺍﻟﻜﻮﻳﺖ اليوم', 'الكويت', 'ﺍﻟﻜﻮﻳﺖ'],
    ['مدينة ﻻهاي', 'لاهاي', 'ﻻهاي'],
    ['إلى\u200fمصر', 'مصر', 'مصر'],
    ['عام ٢٠٢٤م', '2024', '٢٠٢٤'],
  ])('finds in «%s» the words «%s» as they stand', (text, needle, surface) => {
    expect(found(text, needle)).toBe(surface);
  });

  it('folds alef and ya in the key and keeps them in the exact form', () => {
    expect(keyOf('إلى أحمد')).toBe('الي احمد');
    expect(exactOf('إلى أحمد')).toBe('إلى أحمد');
  });

  it('keeps every offset inside the original, in order, for any text', () => {
    fc.assert(
      fc.property(arabicText, (text) => {
        const prepared = normalise(text);
        expect(prepared.origin.length).toBe(prepared.key.length + 1);
        expect(prepared.exact.length).toBe(prepared.key.length);
        expect(prepared.origin.at(-1)).toBe(text.length);
        for (let at = 1; at < prepared.origin.length; at++)
          expect(prepared.origin[at]).toBeGreaterThanOrEqual(prepared.origin[at - 1] ?? 0);
      }),
    );
  });

  it('is settled: preparing a key again changes nothing', () => {
    fc.assert(
      fc.property(arabicText, (text) => {
        expect(normalise(normalise(text).key).key).toBe(normalise(text).key);
      }),
    );
  });
});
