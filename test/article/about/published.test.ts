import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../src/article/page/parsed-page';
import { readArticle } from '../../../src/article/read-article';

const TEXT =
  '<p>وقالت البلدية إن أعمال صيانة الطريق ستستمر شهرين، وإن حركة السير ستحول إلى الشارع الموازي للنهر.</p>' +
  '<p>وأضاف المتحدث باسمها أن الحافلات ستعمل كالمعتاد، وأن المواقف القريبة ستبقى مفتوحة أمام السكان.</p>' +
  '<p>ومن المقرر أن تبدأ الأعمال صباح الأحد، على أن يعاد فتح الطريق على مراحل خلال فصل الصيف.</p>';

/** What is read of an article that declares an instant and shows something above its text. */
function publishedWith(declared: string, shown: string) {
  const meta = `<meta property="article:published_time" content="${declared}">`;
  const html = `${declared ? meta : ''}<h1>صيانة الطريق الرئيسي تستمر شهرين</h1>${shown}<div>${TEXT}</div>`;
  const article = readArticle(parsePage(html), { url: null, now: Date.UTC(2026, 5, 1) })?.article;
  return [article?.published, article?.publishedFrom];
}

describe('an instant in universal time', () => {
  it('late in the day is the next day’s where the page shows that', () => {
    const shown = '<p>الأربعاء 18 يونيو 2025 - 01:30</p>';
    expect(publishedWith('2025-06-17T22:30:00Z', shown)).toEqual(['2025-06-18T01:30', 'date-line']);
  });

  it('is believed at other hours, and where the page shows another day', () => {
    expect(publishedWith('2025-06-17T12:30:00Z', '<p>18 يونيو 2025</p>')).toEqual(['2025-06-17T12:30:00Z', 'meta']);
    expect(publishedWith('2025-06-17T22:30:00Z', '<p>20 يونيو 2025</p>')).toEqual(['2025-06-17T22:30:00Z', 'meta']);
  });
});

describe('a time element', () => {
  it('that a template has copied with an old date is believed by what it shows', () => {
    expect(publishedWith('', '<time datetime="2008-02-14 20:00">25/11/2022</time>')).toEqual([
      '2022-11-25',
      'time-element',
    ]);
  });

  it('is believed by its attribute where it shows the same with month and day swapped', () => {
    expect(publishedWith('', '<time datetime="2024-01-05">05/01/2024</time>')).toEqual(['2024-01-05', 'time-element']);
    expect(publishedWith('', '<time datetime="2024-01-05">01/05/2024</time>')).toEqual(['2024-01-05', 'time-element']);
  });
});

describe('a town in brackets', () => {
  it('after an image and a date makes no caption of them', () => {
    const shown = '<div><img src="a.jpg"></div><div>الأحد 24/04/1446 الساعة 22:07 هـ (مكة المكرمة)</div>';
    expect(publishedWith('', shown)).toEqual(['2024-10-27T22:07', 'date-line']);
  });
});
