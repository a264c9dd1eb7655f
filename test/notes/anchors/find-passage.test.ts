import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { bodyText, spansOf, stretchAt } from '../../../src/notes/anchors/body-text';
import { findPassage, findPassages } from '../../../src/notes/anchors/find-passage';
import type { PassageSelector } from '../../../src/notes/anchors/passage';
import { selectorOf } from '../../../src/notes/anchors/selector';
import { withoutPause } from '../../../src/steps';

const ARTICLE = [
  'افتتحت الوزيرة أمس مكتبة المدينة القديمة بعد ترميم دام أربع سنوات، وحضر الحفل عشرات من سكان الحي.',
  'وقالت الوزيرة إن المكتبة تضم «أكثر من ١٢ ألف مخطوط»، وإن أبوابها ستبقى مفتوحة حتى المساء.',
  'وكان حريق قد أتى على السقف الخشبي عام 2019. ولم يصب أحد بأذى، لكن الرفوف العليا ضاعت كلها.',
  'ويقول أمين المكتبة إن الحي عاد إلى الحياة مع عودة الطلاب إلى مقاعد القراءة.',
];

/** What is kept of some words of an article. */
function kept(words: string, article: readonly string[] = ARTICLE): PassageSelector {
  const start = article.join('\n').indexOf(words);
  return selectorOf(article, { paragraph: 0, start, end: start + words.length });
}

/** The words that are found for a passage in a changed article, and how. */
function found(article: readonly string[], selector: PassageSelector): { words: string; how: string } | null {
  const passage = findPassage(article, selector);
  const stretch = passage && stretchAt(bodyText(article), passage.place);
  return passage && stretch && { words: article.join('\n').slice(stretch.start, stretch.end), how: passage.how };
}

const changed = (from: string | RegExp, to: string): string[] =>
  ARTICLE.map((paragraph) => paragraph.replace(from, to));

describe('a passage', () => {
  it('is found where it was left, without a look at the rest', () => {
    expect(found(ARTICLE, kept('السقف الخشبي'))).toEqual({ words: 'السقف الخشبي', how: 'unmoved' });
  });

  it('is found in another place with the same words around', () => {
    const longer = ['خبر عاجل من المدينة.', ...ARTICLE];
    expect(found(longer, kept('المكتبة'))).toEqual({ words: 'المكتبة', how: 'moved' });
    expect(findPassage(longer, kept('المكتبة'))?.place).toMatchObject({ paragraph: 2 });
  });

  it('is told from another one in the same words by what stands around it', () => {
    const once = kept('إلى مقاعد القراءة');
    const twice = ['وعاد كثيرون إلى مقاعد القراءة في بيوتهم.', ...ARTICLE];
    expect(findPassage(twice, once)?.place.paragraph).toBe(4);
  });

  it('that the article says twice is gone with its own sentence, whatever its length', () => {
    const words = 'أكثر من 1200 رأس من الإبل وأربعين خيمة';
    const caption = `صورة: ${words}.`;
    const article = [...ARTICLE, `وضم المهرجان ${words} في ساحة واحدة.`, caption];
    const passage = kept(words, article);
    expect(passage.isRepeated).toBe(true);
    expect(found([...ARTICLE, caption], passage)).toBeNull();
    expect(found(['خبر عاجل من المدينة.', ...article], passage)?.how).toBe('moved');
    expect(found([...ARTICLE, caption], kept(words, [...ARTICLE, caption]))?.how).toBe('unmoved');
  });

  it('of a list of prices is gone with its own figures, and found where only these have changed', () => {
    const prices = [
      'وسجل سعر جرام الذهب عيار 24 نحو 4257 جنيها للبيع في محال الصاغة.',
      'وسجل سعر جرام الذهب عيار 21 نحو 3725 جنيها للبيع في محال الصاغة.',
    ];
    const passage = kept('عيار 21 نحو 3725', prices);
    expect(found([prices[0] ?? '', ...ARTICLE], passage)).toBeNull();
    expect(found([prices[0] ?? '', prices[1]?.replace('3725', '3731') ?? ''], passage)?.words).toBe('عيار 21 نحو 3731');
  });

  it('is found in other spelling, with other digits, signs and spaces', () => {
    const respelt = changed('أكثر من ١٢ ألف مخطوط', 'اكثر  من 12 ألفَ مخطـوط');
    expect(found(respelt, kept('أكثر من ١٢ ألف مخطوط'))).toEqual({ words: 'اكثر  من 12 ألفَ مخطـوط', how: 'respelt' });
  });

  it('keeps the quotation marks and the point that it had', () => {
    const passage = kept('«أكثر من ١٢ ألف مخطوط»،');
    expect(found(changed('١٢', '12'), passage)?.words).toBe('«أكثر من 12 ألف مخطوط»،');
    expect(found(changed('«أكثر من ١٢ ألف مخطوط»', 'أكثر من 12 ألف مخطوط'), passage)?.words).toBe(
      'أكثر من 12 ألف مخطوط،',
    );
  });

  it('is found with other words in it', () => {
    const passage = kept('وإن أبوابها ستبقى مفتوحة حتى المساء');
    expect(found(changed('مفتوحة حتى', 'مشرعة حتى'), passage)).toEqual({
      words: 'وإن أبوابها ستبقى مشرعة حتى المساء',
      how: 'reworded',
    });
  });

  it('is found whole where a sentence was put into it', () => {
    const passage = kept('عام 2019. ولم يصب أحد بأذى');
    const longer = changed('2019. ', '2019. وهرعت فرق الإطفاء من ثلاث بلدات مجاورة. ');
    expect(found(longer, passage)?.words).toBe('عام 2019. وهرعت فرق الإطفاء من ثلاث بلدات مجاورة. ولم يصب أحد بأذى');
  });

  it('that spans paragraphs is found where these were joined, and has a span in each where they are not', () => {
    const passage = kept('حتى المساء.\nوكان حريق');
    const letters = spansOf(ARTICLE, passage).map(({ paragraph, start, end }) => ARTICLE[paragraph]?.slice(start, end));
    expect(letters).toEqual(['حتى المساء.', 'وكان حريق']);
    expect(found([ARTICLE.join(' ')], passage)).toEqual({ words: 'حتى المساء. وكان حريق', how: 'respelt' });
  });

  it('that began inside of a word is found inside of it', () => {
    expect(found(['مقدمة قصيرة هنا.', ...ARTICLE], kept('مكتبة تضم'))).toEqual({ words: 'مكتبة تضم', how: 'moved' });
  });
});

describe('nothing is told', () => {
  test('of a passage that is gone', () => {
    expect(found(changed(' وحضر الحفل عشرات من سكان الحي.', ''), kept('وحضر الحفل عشرات من سكان الحي'))).toBeNull();
  });

  test('of a word that is gone and stands elsewhere', () => {
    const article = changed('وقالت الوزيرة إن المكتبة تضم «أكثر من ١٢ ألف مخطوط»، و', 'و');
    expect(found(article, kept('المكتبة'))).toBeNull();
  });

  test('of words of the title, which may stand in the body, too', () => {
    expect(findPassage(ARTICLE, { ...kept('مكتبة المدينة القديمة'), paragraph: -1 })).toBeNull();
  });

  test('where two places are as good', () => {
    const [first = ''] = ARTICLE;
    const passage = kept(first);
    expect(found([`مقدمة. ${first}`, 'فاصل بين الاثنين.', `خاتمة. ${first}`, 'نهاية.'], passage)).toBeNull();
  });

  test('where the original was changed and a copy of it stands beside', () => {
    const passage = kept('لكن الرفوف العليا ضاعت كلها.');
    const [one = '', two = '', three = '', four = ''] = changed('الرفوف العليا ضاعت', 'الخزائن العليا ضاعت');
    expect(found([one, two, three, `لكن الرفوف العليا ضاعت كلها. ${four}`], passage)).toBeNull();
  });

  test('where the original near the beginning was changed and a copy of it stands behind, with what followed', () => {
    const [, second = '', third = ''] = ARTICLE;
    const before = ['بعد أعوام، ', 'أعادت البلدية فتح السوق المسقوف وسط المدينة القديمة.'];
    const passage = kept(before[1] ?? '', [before.join(''), second, third]);
    const reworded = 'بعد أعوام، أعادت الوزارة فتح السوق المغطى وسط المدينة القديمة.';
    expect(found([reworded, before[1] ?? '', second, third], passage)).toBeNull();
  });

  test('of words that are gone, where what followed them has one of them', () => {
    const [before, name, after] = ['وفي المساء تحدث إلى الصحافيين المهندس', 'عبداللطيف', 'في لقاء قصير مع الجيران.'];
    const article = [`${before} ${name}.`, `وقال ${name} ${after}`, ...ARTICLE];
    const withoutName = [before, `وقال ${name} ${after}`, ...ARTICLE];
    expect(found(withoutName, kept(name, article))).toBeNull();
    const twice = [`${before} ${name} وقال ${name} ${after}`, ...ARTICLE];
    expect(found([`${before} ${name} ${after}`, ...ARTICLE], kept(`${name} وقال`, twice))).toBeNull();
  });

  test('of a word whose sentence is gone, where another goes on behind the same words', () => {
    const kin = 'وقال جاره: لم أكن أعرف الطريق القديم إلى النبع حتى مشيت فيه مع أولادي.';
    const article = ['وصل الحداد مساء. لم أكن أعرف الطريق القديم إلى النبع. ثم مضى الجميع.', ...ARTICLE, kin];
    const passage = kept('لم', article);
    expect(found(['وصل الحداد مساء. ثم مضى الجميع.', ...ARTICLE, kin], passage)).toBeNull();
    const moved = ['وصل الحداد مساء. ثم مضى الجميع.', ...ARTICLE, 'لم أكن أعرف الطريق القديم إلى النبع.'];
    expect(found(moved, passage)?.words).toBe('لم');
  });

  test('in another article, in none, and of signs alone', () => {
    expect(found(['نص آخر لا علاقة له بالمكتبة.'], kept('السقف الخشبي عام 2019'))).toBeNull();
    expect(found([], kept('السقف الخشبي عام 2019'))).toBeNull();
    expect(found(['***', 'نص'], selectorOf(['نص ***'], { paragraph: 0, start: 3, end: 6 }))).toBeNull();
  });
});

const WORDS = ['قال', 'وزير', 'مكتبة', 'إلى', 'أعلن،', 'مدينة', '«حي»', '١٢', 'ﻻ', 'مُدرّس', '😀', 'CNN', '\u200f', 'ـ'];
const paragraphs = fc.array(
  fc
    .array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 12 })
    .map((words) => words.join(' ')),
  { minLength: 1, maxLength: 6 },
);

/** An article and a place in it that has letters. */
const placed = paragraphs
  .map((article) => ({ article, length: article.join('\n').length }))
  .filter(({ length }) => length > 0)
  .chain(({ article, length }) =>
    fc
      .tuple(fc.constant(article), fc.nat(length - 1), fc.integer({ min: 1, max: 60 }))
      .map(([own, start, letters]) => ({
        article: own,
        place: { paragraph: 0, start, end: Math.min(length, start + letters) },
      })),
  );

describe('whatever the text', () => {
  it('an article that stayed as it was has every passage in its place', () => {
    fc.assert(
      fc.property(placed, ({ article, place }) => {
        expect(findPassage(article, selectorOf(article, place))).toEqual({ place, how: 'unmoved' });
      }),
    );
  });

  it('what is found lies in the article and has letters of the passage', () => {
    fc.assert(
      fc.property(placed, paragraphs, ({ article, place }, other) => {
        const selector = selectorOf(article, place);
        const passage = findPassage([...other, ...article.toReversed()], selector);
        if (!passage) return;
        const text = [...other, ...article.toReversed()];
        const stretch = stretchAt(bodyText(text), passage.place);
        expect(stretch).not.toBeNull();
        expect(passage.place.end).toBeGreaterThan(passage.place.start);
        if (passage.how === 'moved' && stretch)
          expect(text.join('\n').slice(stretch.start, stretch.end)).toBe(selector.exact);
      }),
    );
  });

  it('the spans of a passage hold its letters, without the breaks between paragraphs', () => {
    fc.assert(
      fc.property(placed, ({ article, place }) => {
        const letters = spansOf(article, place).map((span) => article[span.paragraph]?.slice(span.start, span.end));
        // A paragraph may hold line breaks of its own.
        expect(letters.join('').replaceAll('\n', '')).toBe(selectorOf(article, place).exact.replaceAll('\n', ''));
      }),
    );
  });
});

/** Milliseconds of the quickest of three, or of the first that takes less than is `enough`. */
function costOf(work: () => unknown, enough = 0): number {
  let quickest = Number.POSITIVE_INFINITY;
  for (let time = 0; time < 3 && quickest >= enough; time++) {
    const before = performance.now();
    work();
    quickest = Math.min(quickest, performance.now() - before);
  }
  return quickest;
}

describe('the time it takes', () => {
  /** A text without sense, of so many words, that are not often the same. */
  const long = (words: number): string[] =>
    Array.from({ length: words / 100 }, (_, paragraph) =>
      Array.from(
        { length: 100 },
        (_, at) => `${WORDS[(paragraph * 7 + at * 5) % 9]}${(paragraph * 100 + at) ** 2 % 997}`,
      ).join(' '),
    );
  const selectors = (article: readonly string[]): PassageSelector[] =>
    Array.from({ length: 200 }, (_, at) =>
      selectorOf(article, { paragraph: Math.floor((at * article.length) / 200), start: 50, end: 120 }),
    );

  it('grows with the article, for two hundred passages that have moved, and for as many that are gone', () => {
    const timeOf = (words: number, enough?: number): number => {
      const article = long(words);
      const all = selectors(article);
      const moved = ['سطر جديد في أول المقال.', ...article];
      const other = article.map((paragraph) => paragraph.replace(/\d/g, (digit) => String(9 - Number(digit))));
      return costOf(() => [withoutPause(findPassages(moved, all)), withoutPause(findPassages(other, all))], enough);
    };
    const most = timeOf(5_000) * 8 + 50;
    expect(timeOf(20_000, most)).toBeLessThan(most);
  });

  it.each([
    ['one letter', 'ا'.repeat(400_000), 'ا'.repeat(300)],
    ['one word', 'ا '.repeat(200_000), 'ا ا ا ا'],
    ['two words in turn', 'اب جد '.repeat(70_000), `${'اب جد '.repeat(20)}ه`],
    ['signs', '!'.repeat(400_000), `${'!'.repeat(90_000)}ا`],
    ['spaces and signs', ' .'.repeat(200_000), '. .'],
  ])('is bounded on a page of %s', (_, text, exact) => {
    const selector = {
      exact,
      prefix: text.slice(0, 32),
      suffix: text.slice(0, 32),
      paragraph: 3,
      start: 1,
      end: 1 + exact.length,
    };
    const finding = costOf(() => findPassage([text], selector), 500);
    // Within the bound, however quickly the page is folded.
    if (finding < 500) return;
    const folding = costOf(() => findPassage([text], { ...selector, exact: 'كلمة لا توجد', prefix: '', suffix: '' }));
    expect(finding).toBeLessThan(folding * 10 + 500);
  });
});
