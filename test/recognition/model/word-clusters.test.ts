import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordClusters } from '../../../src/recognition/model/word-clusters';

const LETTERS = [...'ابتثجحخدذرزسشصضطظعغفقكلمنهوي'];

/** As many different words of four letters as there are numbers. */
const word = (number: number): string =>
  [0, 1, 2, 3].map((place) => LETTERS[Math.floor(number / LETTERS.length ** place) % LETTERS.length]).join('');

const KNOWN = 20_000;
const STRANGE = 100_000;
const words = new Map(Array.from({ length: KNOWN }, (_, number) => [word(number), number % 256]));
const clusters = WordClusters.of(words);

describe('a table of 20,000 words', () => {
  it('gives each its cluster, but for a few that it cannot tell apart', () => {
    const others = [...words].filter(([one, cluster]) => clusters.clusterOf(one) !== cluster);
    // Pairs among 20,000 that fall together in one of 2 ** 24 places: 12 on average.
    expect(others.length).toBeLessThan(30);
  });

  it('takes hardly two strange words in a thousand for known ones', () => {
    const strange = Array.from({ length: STRANGE }, (_, number) => word(KNOWN + number));
    const taken = strange.filter((one) => clusters.clusterOf(one) !== undefined);
    // KNOWN / 2 ** 24 is 1.2 in a thousand.
    expect(taken.length).toBeLessThan((STRANGE * 2) / 1000);
  });

  it('is the same once it was laid down in sections', () => {
    const again = new WordClusters(clusters.sections);
    for (const one of words.keys()) expect(again.clusterOf(one)).toBe(clusters.clusterOf(one));
  });

  it('is the same bytes for the same words', () => {
    const again = WordClusters.of(new Map(words)).sections;
    for (const [at, section] of clusters.sections.entries())
      expect(Buffer.compare(again[at] ?? Buffer.of(), section)).toBe(0);
  });
});

describe('a word', () => {
  it('may be any string, known or not', () => {
    const strings = ['', '\ud800', '😀', 'ا'.repeat(10_000)];
    const ofStrings = WordClusters.of(new Map(strings.map((one, at) => [one, at])));
    expect(strings.map((one) => ofStrings.clusterOf(one))).toEqual([0, 1, 2, 3]);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (any) => {
        expect(clusters.clusterOf(any) ?? 0).toBeLessThan(256);
      }),
    );
  });
});
