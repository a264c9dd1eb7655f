import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FeatureReader, MOST_FEATURES } from '../../../src/recognition/model/features';
import { SLOT_BITS } from '../../../src/recognition/model/hashing';
import { sentencesOf } from '../../../src/recognition/model/sentences';
import { NamesOfArticle, testimonyOf } from '../../../src/recognition/model/testimony';
import { WordClusters } from '../../../src/recognition/model/word-clusters';
import { WordViews } from '../../../src/recognition/model/word-view';
import { withoutPause } from '../../../src/steps';
import { glossary, proposed } from './proposed';

/** The features of a word, those that know which word it is apart. */
interface Features {
  readonly word: string;
  readonly slots: readonly number[];
  readonly identity: readonly number[];
}

const clusters = WordClusters.of(new Map([['وصل', 4]]));

/** The features of every word of a text. */
function featuresIn(text: string): Features[] {
  const proposals = proposed(text);
  const { passages, chosen } = proposals;
  const reader = new FeatureReader(new WordViews(clusters));
  const names = withoutPause(NamesOfArticle.learning(passages, chosen));
  return passages.flatMap((passage, index) => {
    const testimony = testimonyOf(proposals, index, names, glossary);
    return [...sentencesOf(passage)].flatMap(({ from, to }) => {
      reader.begin({ passage, testimony, from, to });
      return passage.words.slice(from, to).map(({ key }, place): Features => {
        reader.read(from + place);
        const slots = [...reader.slots.subarray(0, reader.count)];
        return { word: key, slots, identity: slots.slice(0, reader.identity) };
      });
    });
  });
}

const ofWord = (text: string, word: string): Features | undefined => featuresIn(text).find((one) => one.word === word);

function expectBounded(text: string): void {
  for (const { slots, identity } of featuresIn(text)) {
    expect(slots.length).toBeLessThan(MOST_FEATURES);
    expect(identity.length).toBeLessThanOrEqual(slots.length);
    expect(Math.min(...slots)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...slots)).toBeLessThan(2 ** SLOT_BITS);
  }
}

describe('the features of a word', () => {
  it.each([
    ['10,000 letters', 'و'.repeat(10_000)],
    ['50 letters, all of which may be prefixes', 'وبال'.repeat(12)],
    ['diacritics only', '\u064b\u064c\u0651 \u0651\u0652'],
    ['Latin letters', `CNN ${'x'.repeat(300)} Straße İstanbul`],
    ['digits', '0 ٣٤٥ 2024 123456789012345678901234567890'],
    ['emoji', 'وصل 😀😀 الوفد 👨‍👩‍👧'],
    ['signs of other kinds', 'ﷺ ﻻ \u200f\u2067 \ud800 ـــ ½ ⅷ'],
    ['the same word three hundred times', 'وللمغرب '.repeat(300)],
    ['names on top of names', 'رئيس مجلس النواب اللبناني نبيه بري والأمين العام للأمم المتحدة أنطونيو غوتيريش'],
  ])('are few and have a place each: %s', (_what, text) => expectBounded(text));

  it('are few and have a place each, whatever stands there', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), expectBounded), { numRuns: 40 });
  });

  it('are the same every time', () => {
    const text = 'وصل الرئيس المصري عبد الفتاح السيسي إلى باريس. وقال السيسي إن مصر مستعدة.';
    expect(featuresIn(text)).toEqual(featuresIn(text));
  });

  it('begin with those that know which word it is: no two words share one of them', () => {
    const all = featuresIn('وصل موكب السفير صباحا فاستقبلته جموع كثيرة');
    expect(all).toHaveLength(7);
    const known = all.flatMap(({ identity }) => [...new Set(identity)]);
    expect(new Set(known).size).toBe(known.length);
    for (const { identity } of all) expect(identity.length).toBeGreaterThanOrEqual(4);
  });

  it('have after those what words in like places share', () => {
    const [one, other] = ['السفير', 'المدير'].map((word) => ofWord(`وصل موكب ${word} صباحا`, word));
    const shared = (some: readonly number[] = [], others: readonly number[] = []): number =>
      some.filter((slot) => others.includes(slot)).length;
    expect(shared(one?.identity, other?.identity)).toBe(0);
    expect(shared(one?.slots, other?.slots)).toBeGreaterThan(20);
  });

  it('begin with the word itself, wherever it stands', () => {
    const first = ['موكب السفير', 'السفير وصل', 'قال السفير: نعم'].map((text) => ofWord(text, 'السفير')?.slots[0]);
    expect(new Set(first).size).toBe(1);
    expect(first[0]).toBeDefined();
  });

  it('begin with the number of digits for a number', () => {
    const first = (number: string) => ofWord(`فاز ${number} مرشحا`, number)?.slots[0];
    expect(first('1234')).toBe(first('5678'));
    expect(first('1234')).not.toBe(first('12'));
  });

  it('know nothing of the sentence before', () => {
    const alone = ofWord('سافر الوفد', 'الوفد');
    expect(featuresIn('عاد المدرب أمس. سافر الوفد').find(({ word }) => word === 'الوفد')).toEqual(alone);
  });
});
