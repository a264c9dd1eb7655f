import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../src/article/page/parsed-page';
import { readArticle } from '../../../src/article/read-article';

const FIRST = 'وقالت البلدية إن أعمال صيانة الطريق ستستمر شهرين، وإن حركة السير ستحول إلى الشارع الموازي للنهر.';
const SECOND = 'وأضاف المتحدث باسمها أن الحافلات ستعمل كالمعتاد، وأن المواقف القريبة ستبقى مفتوحة أمام السكان.';
const THIRD = 'ومن المقرر أن تبدأ الأعمال صباح الأحد، على أن يعاد فتح الطريق على مراحل خلال فصل الصيف.';

const read = (body: string) =>
  readArticle(parsePage(`<h1>صيانة الطريق الرئيسي تستمر شهرين</h1><div>${body}</div>`), { url: null })?.article
    .paragraphs;

describe('«اقرأ أيضاً» alone', () => {
  it('takes the links after it, and leaves the subhead that follows them', () => {
    const related = '<h3>اقرأ أيضا</h3><ul><li><a href="/1">جسر جديد فوق النهر</a></li></ul>';
    const body = `<p>${FIRST}</p>${related}<h2>متى تبدأ الأعمال في الطريق؟</h2><p>${SECOND}</p><p>${THIRD}</p>`;
    expect(read(body)).toEqual([FIRST, 'متى تبدأ الأعمال في الطريق؟', SECOND, THIRD]);
  });

  it('takes one title without a link, and leaves the text that follows', () => {
    expect(read(`<p>${FIRST}</p><p>اقرأ أيضاً:</p><p>جسر جديد فوق النهر</p><p>${SECOND}</p><p>${THIRD}</p>`)).toEqual([
      FIRST,
      SECOND,
      THIRD,
    ]);
  });

  it('ends the article where the headline and text of another one follow', () => {
    const other =
      '<h3>إقرأ أيضاً:</h3><h4>افتتاح جسر جديد فوق النهر الكبير</h4><p>افتتح وزير الأشغال جسرا جديدا فوق النهر.</p>';
    expect(read(`<p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p>${other}`)).toEqual([FIRST, SECOND, THIRD]);
  });
});

describe('«المصدر»', () => {
  it('is left out, and does not end a text that goes on', () => {
    expect(read(`<p>${FIRST}</p><p>المصدر: وكالات</p><p>${SECOND}</p><p>${THIRD}</p>`)).toEqual([FIRST, SECOND, THIRD]);
  });
});
