import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evidenceOf, sentenceOf } from '../../src/analysis/evidence';
import { analysed, spanIn } from '../popup/made-analysis';

const paragraphs = ['هطل المطر صباحًا. زار الوزير صلالة أمس. ثم عاد إلى العاصمة.'];
const { article } = analysed({ title: 'زيارة إلى صلالة', paragraphs });

test('a mention is shown in its own sentence', () => {
  expect(evidenceOf(article, spanIn(paragraphs, 'صلالة'))).toEqual({
    before: 'زار الوزير ',
    words: 'صلالة',
    after: ' أمس.',
  });
});

test('words over two sentences are shown in both', () => {
  const both = sentenceOf(evidenceOf(article, spanIn(paragraphs, 'أمس. ثم عاد')));
  expect(both).toBe('زار الوزير صلالة أمس. ثم عاد إلى العاصمة.');
});

test('a mention in the headline is shown in the headline', () => {
  expect(sentenceOf(evidenceOf(article, { paragraph: -1, start: 10, end: 15 }))).toBe('زيارة إلى صلالة');
});

test('a text without full stops is shown in part', () => {
  const long = ['كلمة '.repeat(4000)];
  const evidence = evidenceOf(analysed({ paragraphs: long }).article, { paragraph: 0, start: 9000, end: 9004 });
  expect(sentenceOf(evidence).length).toBeLessThan(1300);
});

test('the words of any span are shown as they stand in the text', () => {
  const text = fc.string({ unit: fc.constantFrom('ا', 'ب', ' ', '.', '؟', '»', '«', '\n'), minLength: 1 });
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (paragraph, one, other) => {
      const [start = 0, end = 0] = [one, other].map((at) => at % (paragraph.length + 1)).sort((a, b) => a - b);
      const evidence = evidenceOf(analysed({ paragraphs: [paragraph] }).article, { paragraph: 0, start, end });
      expect(evidence.words).toBe(paragraph.slice(start, end));
      expect(paragraph).toContain(sentenceOf(evidence));
    }),
  );
});
