import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomNumbers, shuffled } from '../../../src/tools/training/random';

const some = (seed: number, count: number): number[] => Array.from({ length: count }, randomNumbers(seed));

describe('random numbers', () => {
  it('are the same for the same seed and lie from 0 to 1', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const numbers = some(seed, 50);
        expect(numbers).toEqual(some(seed, 50));
        expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
      }),
    );
    expect(some(1, 5)).not.toEqual(some(2, 5));
  });

  it('fall into every tenth about as often', () => {
    const tenths = Array.from({ length: 10 }, () => 0);
    for (const number of some(1, 10_000)) tenths[Math.floor(number * 10)] = (tenths[Math.floor(number * 10)] ?? 0) + 1;
    for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });
});

describe('a shuffled list', () => {
  it('has the same items, in an order that the seed decides, and leaves the list as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.integer(), (items, seed) => {
        const before = [...items];
        const order = shuffled(items, randomNumbers(seed));
        expect(items).toEqual(before);
        expect(order.toSorted((a, b) => a - b)).toEqual(before.toSorted((a, b) => a - b));
        expect(shuffled(items, randomNumbers(seed))).toEqual(order);
      }),
    );
  });

  it('puts every item first about as often', () => {
    const random = randomNumbers(1);
    const first = [0, 0, 0, 0];
    for (let round = 0; round < 4000; round++) {
      const [item = 0] = shuffled([0, 1, 2, 3], random);
      first[item] = (first[item] ?? 0) + 1;
    }
    for (const count of first) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });
});
