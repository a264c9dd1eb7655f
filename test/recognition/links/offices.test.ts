import { describe, expect, it } from 'vitest';
import { read } from '../read-sentence';

const told = (sentence: string, id: string): string | undefined => {
  const { entities } = read(sentence);
  return Object.values(entities).find(({ glossary }) => glossary === id)?.description?.ar;
};

describe('beside what an article says of its bearer, an office of the glossary', () => {
  it('is told as over where the article calls it so', () => {
    expect(told('التقى وزير الخارجية الروسي السابق سيرغي لافروف الصحفيين.', 'people/sergey-lavrov')).toBe(
      'وزير الخارجية الروسي سابقاً',
    );
  });

  it('is told as over where its bearer is called dead or deposed', () => {
    expect(told('ظهر سيرغي لافروف المعتقل منذ أشهر في صورة جديدة.', 'people/sergey-lavrov')).toContain('سابقاً');
  });

  it('is not told as held where the article gives another one', () => {
    expect(told('قال رئيس البرلمان سيرغي لافروف إن الجلسة تأجلت.', 'people/sergey-lavrov')).toContain(
      'تولى المنصب عام 2004',
    );
  });
});
