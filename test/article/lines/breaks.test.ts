import { describe, expect, it } from 'vitest';
import { textOfLine } from '../../../src/article/lines/line';
import { survey } from '../../../src/article/lines/surveying';
import { childNamed } from '../../../src/article/page/page-text';
import { parsePage } from '../../../src/article/page/parsed-page';

function linesOf(html: string): string[] {
  const root = childNamed(parsePage(html), 'html');
  return root ? survey(root).lines.map(textOfLine) : [];
}

const SENTENCE = 'أعلنت البلدية عن افتتاح حديقة جديدة على ضفة النهر';

describe('a single br', () => {
  it('reads as a space in the middle of a sentence', () => {
    expect(linesOf('<p>حديقة جديدة<br>على ضفة النهر</p>')).toEqual(['حديقة جديدة على ضفة النهر']);
  });

  it('ends a line before a label', () => {
    const html = `<div>${SENTENCE}<br>المصدر: وكالة النهر<br>كلمات دلالية: النهر الحديقة<br>إقرأ أيضاً:<br>متحف جديد</div>`;
    expect(linesOf(html)).toEqual([
      SENTENCE,
      'المصدر: وكالة النهر',
      'كلمات دلالية: النهر الحديقة',
      'إقرأ أيضاً:',
      'متحف جديد',
    ]);
  });

  it('ends a line that is a date, but none that begins with one', () => {
    expect(linesOf(`<p>27 أكتوبر 2024<br>${SENTENCE}</p>`)).toEqual(['27 أكتوبر 2024', SENTENCE]);
    expect(linesOf(`<p>الساحل 27 أكتوبر 2024<br>${SENTENCE}</p>`)).toEqual([`الساحل 27 أكتوبر 2024 ${SENTENCE}`]);
  });

  it('does not part the days of a chronicle from what happened on them', () => {
    const before = `<p>${SENTENCE}، وقالت إن العمل فيها انتهى قبل موعده.</p>`.repeat(4);
    expect(linesOf(`${before}<p>27 أكتوبر 2024<br>${SENTENCE}</p>`)[4]).toBe(`27 أكتوبر 2024 ${SENTENCE}`);
  });
});
