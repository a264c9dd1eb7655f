import { describe, expect, it } from 'vitest';
import { wordVectorsOf } from '../../../src/tools/training/word-vectors';
import { CLASSES, placedTexts } from './placed-texts';

describe('vectors of words', () => {
  const told: string[] = [];
  const learned = wordVectorsOf([...placedTexts(), ...Array.from({ length: 5 }, () => ['نادر'])], (line) =>
    told.push(line),
  );
  const { words, vectors, dimensions } = learned;

  const vectorOf = (word: string): Float32Array => {
    const at = words.indexOf(word);
    return vectors.subarray(at * dimensions, (at + 1) * dimensions);
  };
  const likeness = (one: string, other: string): number =>
    vectorOf(one).reduce((sum, number, at) => sum + number * (vectorOf(other)[at] ?? 0), 0);

  it('are alike for words that stand in the same places, and not for others', () => {
    for (const [first = '', second = '', third = ''] of CLASSES) {
      const others = CLASSES.flat().filter((word) => ![first, second, third].includes(word));
      const nearest = Math.max(...others.map((other) => likeness(first, other)));
      expect(likeness(first, second)).toBeGreaterThan(nearest);
      expect(likeness(first, third)).toBeGreaterThan(nearest);
    }
  });

  it('have the length 1', () => {
    for (const word of words) expect(likeness(word, word)).toBeCloseTo(1, 5);
  });

  it('are of words that occur often enough, the most frequent first', () => {
    expect(words.toSorted()).toEqual(CLASSES.flat().toSorted());
    const counts = new Map<string, number>();
    for (const word of placedTexts().flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
    const inOrder = words.map((word) => counts.get(word) ?? 0);
    expect(inOrder).toEqual(inOrder.toSorted((a, b) => b - a));
  });

  it('every round is told', () => {
    expect(told).toHaveLength(3);
    expect(told[0]).toMatch(/^word vectors, epoch 1 of 3: 12 words/);
  });

  it('of no texts are none', () => {
    expect(wordVectorsOf([], () => undefined)).toMatchObject({ words: [], vectors: new Float32Array(0) });
  });
});
