import { describe, expect, it } from 'vitest';
import { clustersOf } from '../../../src/tools/training/word-clusters';
import { wordVectorsOf } from '../../../src/tools/training/word-vectors';
import { CLASSES, placedTexts } from './placed-texts';

const quietly = (): void => undefined;

describe('words in clusters', () => {
  const vectors = wordVectorsOf(placedTexts(), quietly);
  const few = clustersOf(vectors, 6);
  const many = clustersOf(vectors, 24);
  const clustersIn = (clusters: Uint16Array, words: readonly string[]): (number | undefined)[] =>
    words.map((word) => clusters[vectors.words.indexOf(word)]);

  it.each(CLASSES)('words that stand in the same places are in one: %s %s %s', (...words) => {
    expect(new Set(clustersIn(few, words)).size).toBe(1);
  });

  it('words that stand in different places are in different ones, if there are enough', () => {
    expect(new Set(few).size).toBeGreaterThan(1);
    const ofClasses = CLASSES.map((words) => [...new Set(clustersIn(many, words))]);
    expect(new Set(ofClasses.flat()).size).toBe(ofClasses.flat().length);
  });

  it('are the same for the same texts', () => {
    const again = wordVectorsOf(placedTexts(), quietly);
    expect(again).toEqual(vectors);
    expect(clustersOf(again, 6)).toEqual(few);
  });

  it('have numbers below how many are wanted, also where there are fewer words than that', () => {
    expect(few).toHaveLength(vectors.words.length);
    expect(Math.max(...few)).toBeLessThan(6);
    expect(Math.max(...clustersOf(vectors, 256))).toBeLessThan(256);
    expect([...clustersOf({ words: [], vectors: new Float32Array(0), dimensions: 48 }, 4)]).toEqual([]);
  });
});
