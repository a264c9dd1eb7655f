import { describe, expect, it } from 'vitest';
import { labelOf } from '../../../src/article/words/labels';

describe('a label', () => {
  it.each([
    ['اقرؤوا أيضاً:', 'related'],
    ['طالعي كذلك', 'related'],
    ['أكمل القراءة »', 'related'],
    ['الموضوعات ذات الصلة', 'related'],
    ['الأكثر مشاركة', 'end'],
    ['لا توجد تعليقات', 'end'],
    ['انسخ الرابط المختصر', 'share'],
    ['تغريد', 'button'],
    ['محتوى مدفوع', 'paywall'],
    ['تابعونا على جميع مواقع التواصل الاجتماعي', 'follow'],
  ])('is known in every number, gender and spelling: %s', (line, kind) => {
    expect(labelOf(line)).toMatchObject({ kind, rest: '' });
  });

  it('is the longest that fits, whatever its kind', () => {
    expect(labelOf('شاهد أيضا: جسر جديد')).toEqual({ kind: 'related', rest: 'جسر جديد', marked: true });
    expect(labelOf('شاهد: جسر جديد')).toEqual({ kind: 'watch', rest: 'جسر جديد', marked: true });
  });

  it('ends with a word', () => {
    expect(labelOf('مشاركةً في الحفل')?.rest).toBe('في الحفل');
    expect(labelOf('طباعتها جيدة')).toBeNull();
  });
});
