import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleOf } from '../../../src/article/article-of';
import { LONGEST_SENTENCE } from '../../../src/recognition/model/lattice';
import { sentencesOf } from '../../../src/recognition/model/sentences';
import { type Passage, passagesOf } from '../../../src/recognition/text/passage';

const passages = (text: string): Passage[] => [...passagesOf(articleOf({ paragraphs: [text] }))];

/** The sentences of a text, each as its words. */
const sentences = (text: string): string[] =>
  passages(text).flatMap((passage) =>
    [...sentencesOf(passage)].map(({ from, to }) =>
      passage.words
        .slice(from, to)
        .map(({ start, end }) => text.slice(start, end))
        .join(' '),
    ),
  );

const scraps = fc.constantFrom(
  'قال',
  'د',
  'م',
  '٣',
  '2024',
  '. ',
  '.',
  '؟ ',
  '! ',
  '؛',
  '…',
  '\n',
  ' ',
  '، ',
  ' "',
  'a',
);
const text = fc.oneof(
  fc.array(scraps, { maxLength: 900 }).map((parts) => parts.join('')),
  fc.array(fc.constantFrom('كلمة', 'د', '٣.٥'), { maxLength: 900 }).map((words) => words.join(' ')),
  fc.string({ unit: 'binary' }),
);

describe('sentences', () => {
  it('cover the words of any passage, without gap or overlap, and none is too long to be weighed', () => {
    fc.assert(
      fc.property(text, (any) => {
        for (const passage of passages(any)) {
          let end = 0;
          for (const { from, to } of sentencesOf(passage)) {
            expect(from).toBe(end);
            expect(to).toBeGreaterThan(from);
            expect(to - from).toBeLessThanOrEqual(LONGEST_SENTENCE);
            end = to;
          }
          expect(end).toBe(passage.words.length);
        }
      }),
    );
  });

  it('without a full stop are cut where they reach the greatest length', () => {
    const words = Array<string>(LONGEST_SENTENCE * 2 + 7).fill('نعم');
    expect(sentences(words.join(' ')).map((one) => one.split(' ').length)).toEqual([
      LONGEST_SENTENCE,
      LONGEST_SENTENCE,
      7,
    ]);
  });

  it.each(['.', '؟', '?', '!', '؛', '…', '."', '!!'])('end with «%s»', (sign) => {
    expect(sentences(`عاد الوفد أمس${sign} ثم سافر`)).toEqual(['عاد الوفد أمس', 'ثم سافر']);
  });

  it.each(['،', ':', ' -', '"', ' ('])('go on after «%s»', (sign) => {
    expect(sentences(`عاد الوفد أمس${sign} ثم سافر`)).toHaveLength(1);
  });

  it.each(['زار د. سامي المدينة', 'قال أ.د. سامي نعم', 'وقعت شركة النور ش.م.ع. العقد'])(
    'go on after an initial: «%s»',
    (sentence) => {
      expect(sentences(sentence)).toHaveLength(1);
    },
  );

  it('end after a number of one or two digits', () => {
    expect(sentences('فاز الفريق بفارق 12. ثم سافر')).toHaveLength(2);
    expect(sentences('فاز الفريق بفارق ٣. ثم سافر')).toHaveLength(2);
  });
});
