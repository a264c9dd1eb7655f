import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TaggedName } from '../../../src/recognition/model/tagger';
import { Tagger } from '../../../src/recognition/model/tagger';
import { withoutPause } from '../../../src/steps';
import { loadModel } from '../../../src/tools/load-knowledge';
import { namesIn, read } from '../read-sentence';
import { glossary, proposed } from './proposed';

const tagger = new Tagger(loadModel());

/** The names of each paragraph, as the shipped model tags them. */
const tagged = (...paragraphs: string[]): readonly (readonly TaggedName[])[] =>
  withoutPause(tagger.tagging(proposed(...paragraphs), glossary));

describe('the shipped model', () => {
  it.each<[string, string[]]>([
    [
      'قال الرئيس الروسي فلاديمير بوتين إن روسيا مستعدة للحوار.',
      ['الروسي nisba', 'فلاديمير بوتين person', 'روسيا place'],
    ],
    [
      'التقى وزير الخارجية المصري بدر عبد العاطي نظيره التركي هاكان فيدان في القاهرة.',
      ['المصري nisba', 'بدر عبد العاطي person', 'التركي nisba', 'هاكان فيدان person', 'القاهرة place'],
    ],
    ['دعت الأمم المتحدة إسرائيل وإيران إلى ضبط النفس.', ['الأمم المتحدة organization', 'إسرائيل place', 'إيران place']],
  ])('sees what anybody would: «%s»', (sentence, names) => {
    expect(namesIn(sentence)).toEqual(names);
  });

  it('sees a name that no glossary has, by its title and what its bearer does', () => {
    expect(namesIn('قال وزير المالية السوداني عبد الرحمن الطحان في مؤتمر صحفي إن العمل بدأ.')).toContain(
      'عبد الرحمن الطحان person',
    );
  });

  it('sees no name where there is none', () => {
    expect(namesIn('ارتفعت الأسعار اليوم بعد أسبوع من الهدوء، ثم انخفضت قليلا.')).toEqual([]);
  });

  it.each([
    ['وصل فلاديمير بوتين وسيرغي لافروف إلى موسكو.', 'وسيرغي لافروف', 1],
    ['قال الوزير إن الوفد سافر لروسيا أمس.', 'لروسيا', 1],
    ['قدم الوزير الشكر لمصر وللأمم المتحدة.', 'وللأمم المتحدة', 2],
    ['قال الرئيس الروسي فلاديمير بوتين إن الوفد وصل.', 'فلاديمير بوتين', 0],
  ])('tells what is attached to a name from the name: «%s»', (sentence, surface, proclitics) => {
    const mention = read(sentence).mentions.find((one) => one.surface === surface);
    expect(mention && mention.coreStart - mention.start).toBe(proclitics);
  });

  it('says the same of an article whatever was read before', () => {
    const sentence = 'قال الرئيس الروسي فلاديمير بوتين إن روسيا مستعدة للحوار.';
    const fresh = withoutPause(new Tagger(loadModel()).tagging(proposed(sentence), glossary));
    tagged('زار الرئيس الفرنسي إيمانويل ماكرون بيروت.', 'وصل فلاديمير الصغير إلى المدرسة.');
    expect(tagged(sentence)).toEqual(fresh);
  });
});

const isShare = (probability: number): boolean => probability >= 0 && probability <= 1;

/** What must hold of the names of any text. */
function expectSound(...paragraphs: string[]): void {
  const { passages } = proposed(...paragraphs);
  const unsound = tagged(...paragraphs).flatMap((names, index) => {
    const words = passages[index]?.words ?? [];
    return names.filter(({ from, to, proclitics, probability }, at) => {
      const free = from >= (names[at - 1]?.to ?? 0) && from < to && to <= words.length;
      const letters = words[from]?.key.length ?? 0;
      return !(free && isShare(probability) && proclitics >= 0 && proclitics <= Math.max(0, letters - 1));
    });
  });
  expect(unsound).toEqual([]);
  const misplaced = read(...paragraphs).mentions.filter(
    ({ paragraph, start, coreStart, end, surface, confidence }) =>
      !(paragraphs[paragraph]?.slice(start, end) === surface && start <= coreStart && coreStart < end) ||
      !isShare(confidence),
  );
  expect(misplaced).toEqual([]);
}

/** Names and noise, run together or apart. */
const scraps = fc.constantFrom(
  'قال الرئيس فلاديمير بوتين',
  'وللأمم المتحدة',
  'بالقاهرة',
  'وبال',
  'لل',
  'ال',
  'شركة',
  'الهلال السعودي',
  '"',
  '. ',
  '، ',
  '\n',
  ' ',
  ' ',
  '\ud83d',
  '\u0651',
  '٣',
  'CNN',
);
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.array(scraps, { maxLength: 40 }).map((parts) => parts.join('')),
);

describe('names and probabilities lie within their bounds', () => {
  it('in any paragraphs', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), (paragraphs) => expectSound(...paragraphs)),
      { numRuns: 120 },
    );
  });

  it.each([
    ['a word of 30,000 letters', 'و'.repeat(30_000)],
    ['a long word with diacritics and prefixes', `وبال${'\u064bك'.repeat(5000)} في مصر`],
    ['20,000 words without a full stop', 'وصل بوتين ولافروف إلى القاهرة '.repeat(4000)],
    ['20,000 words that are no words', 'xyz ٣ ب '.repeat(6667)],
    ['nothing but loose halves of letters', '\udc00\ud800'.repeat(3000)],
  ])('in %s', (_what, paragraph) => expectSound(paragraph));
});
