import { describe, expect, it } from 'vitest';
import { closingOfOpen, quotedSpans } from '../../../src/recognition/quotes/quoted-spans';

const quoted = (text: string): string[] => quotedSpans(text).map((span) => text.slice(span.start, span.end));

it('finds every kind of quotation mark', () =>
  expect(quoted('قال «واحد» ثم “اثنان” ثم "ثلاثة"')).toEqual(['«واحد»', '“اثنان”', '"ثلاثة"']));

it('takes the outermost marks', () => expect(quoted('قال «إن "الجسر" آمن» أمس')).toEqual(['«إن "الجسر" آمن»']));

it('opens after a joined letter', () =>
  expect(quoted('وصفه بـ"الجسر القديم"، و"الطريق"')).toEqual(['"الجسر القديم"', '"الطريق"']));

it('starts anew where a mark was left unclosed', () =>
  expect(quoted('طرق عمل الجيش" في هذه الحرب "بلا نهاية" الآن')).toEqual(['"بلا نهاية"']));

describe('marks', () => {
  it('may have a space after the one that opens', () =>
    expect(quoted('قال: " سنفتح الجسر " ثم غادر')).toEqual(['" سنفتح الجسر "']));

  it('may be of two kinds', () => {
    expect(quoted('قال “سنفتح الجسر" ثم غادر')).toEqual(['“سنفتح الجسر"']);
    expect(quoted('قال «سنفتح الجسر" ثم غادر')).toEqual(['«سنفتح الجسر"']);
  });

  it('may be single, where no word has them inside', () =>
    expect(quoted("قال 'سنفتح الجسر' في l'Aube وغيرها")).toEqual(["'سنفتح الجسر'"]));

  it('open the wrong way round after a word of speech', () => {
    const text = 'وقال” سنفتح الجسر” ثم غادر';
    expect(quotedSpans(text, 0, text.length, (at) => at === 4)).toEqual([{ start: 4, end: 18, closed: true }]);
  });

  it('that nothing closes leave what is inside them to itself', () => {
    const text = 'قال «إن الجسر «آمن تماما» وغادر';
    expect(quotedSpans(text).map(({ start, end, closed }) => [text.slice(start, end), closed])).toEqual([
      ['«إن الجسر ', false],
      ['«آمن تماما»', true],
    ]);
  });

  it('cost no more for being many', () => {
    const count = 50_000;
    for (const mark of ['«', '"', '« "', '«»', '” ', " 'ا"]) {
      const before = performance.now();
      quotedSpans(mark.repeat(count));
      expect(performance.now() - before).toBeLessThan(3000);
    }
  });
});

it('a quotation that a text left open ends with a mark after a word, not with one that opens', () => {
  expect(closingOfOpen('ولا خوف على أحد" ثم غادر')).toBe(16);
  expect(closingOfOpen('ونقلت عن مصدر لـ"وكالة البحر"')).toBeNull();
});
