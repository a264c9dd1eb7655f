import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Foremost } from '../../src/summary/foremost';

it('keeps what sorting would put first, ties in the order in which they came', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 })), fc.integer({ min: 0, max: 5 }), (scores, most) => {
      const items = scores.map((score, place) => ({ score, place }));
      const order = (a: { score: number }, b: { score: number }): number => b.score - a.score;
      const foremost = new Foremost(most, order);
      for (const item of items) foremost.add(item);
      expect(foremost.all).toEqual(items.toSorted(order).slice(0, most));
    }),
    { seed: 20241027 },
  );
});
