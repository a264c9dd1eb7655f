import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../../src/article/read-text';

const FIRST = 'المرفأ/- افتتحت البلدية، صباح الأحد، سوقا جديدا للسمك على رصيف الميناء بعد أعمال استمرت عاما كاملا.';
const SECOND = 'وقال رئيس البلدية إن السوق يضم ستين محلا، وإن الإيجارات لن ترتفع قبل نهاية العام المقبل.';

describe('a plain text', () => {
  it('is a title, date lines, paragraphs, and nothing from its source line on', () => {
    const article = readText(
      `سوق جديد للسمك في الميناء\nتاريخ النشر: 6th, October 2024 GMT\nأكتوبر 6, 2024آخر تحديث: أكتوبر 7, 2024\n${FIRST}\n${SECOND}\nالمصدر: صحيفة المرفأ\nكلمات دلالية: الميناء، السمك\nإقرأ أيضاً:\nخبر آخر\n${SECOND} وهذا من خبر آخر.`,
    );
    expect(article).toMatchObject({
      title: 'سوق جديد للسمك في الميناء',
      published: '2024-10-06',
      publishedFrom: 'date-line',
      modified: '2024-10-07',
      publisher: 'صحيفة المرفأ',
      dateline: 'المرفأ',
      keywords: ['الميناء', 'السمك'],
      language: 'ar',
      paragraphs: [FIRST, SECOND],
    });
  });

  it('keeps paragraphs around an inline «اقرأ أيضا» with its title', () => {
    expect(readText(`عنوان\n${FIRST}\nاقرأ أيضاً: أسعار السمك ترتفع\n${SECOND}`).paragraphs).toEqual([FIRST, SECOND]);
  });

  it('wrapped to a width is joined to paragraphs', () => {
    const wrap = (text: string) => text.replace(/(.{55,70}) /g, '$1\n');
    const text = `عنوان الخبر\n\n${wrap(`${FIRST} ${SECOND}`)}\n\n${wrap(`${SECOND} ${FIRST}`)}\n`;
    expect(readText(text).paragraphs).toEqual([`${FIRST} ${SECOND}`, `${SECOND} ${FIRST}`]);
  });

  it('may be anything', () => {
    expect(readText('').paragraphs).toEqual([]);
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readText(text)));
  });
});
