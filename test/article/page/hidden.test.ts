import { describe, expect, it } from 'vitest';
import { isNotShown } from '../../../src/article/page/hidden';
import type { PageElement } from '../../../src/article/page/page';
import { textOf } from '../../../src/article/page/page-text';
import { parsePage } from '../../../src/article/page/parsed-page';
import { readArticle } from '../../../src/article/read-article';

const SENTENCE = 'وقالت البلدية إن أعمال صيانة الطريق ستستمر شهرين، وإن حركة السير ستحول إلى الشارع الموازي للنهر.';
const PAGE = `<h1>صيانة الطريق الرئيسي تستمر شهرين</h1><p>أولا ${SENTENCE}</p><p>ثانيا ${SENTENCE}</p><p>ثالثا ${SENTENCE}</p><p>رابعا ${SENTENCE}</p>`;

describe('what the browser does not show', () => {
  it('is not part of the article', () => {
    const isHidden = (element: PageElement) => textOf(element).startsWith('ثانيا');
    const found = readArticle(parsePage(PAGE), { url: null, isHidden });
    expect(found?.article.paragraphs.map((text) => text.slice(0, 5))).toEqual(['أولا ', 'ثالثا', 'رابعا']);
  });

  it('is what has no box, is invisible, or is clipped to a pixel', () => {
    const element = parsePage('<p>نص</p>');
    const laidOut = (shown: boolean, width: number, height: number) =>
      Object.assign(Object.create(element), {
        checkVisibility: () => shown,
        getBoundingClientRect: () => ({ width, height }),
      });
    expect(isNotShown(laidOut(false, 100, 20))).toBe(true);
    expect(isNotShown(laidOut(true, 1, 1))).toBe(true);
    expect(isNotShown(laidOut(true, 100, 20))).toBe(false);
    expect(isNotShown(element)).toBe(false);
  });
});
