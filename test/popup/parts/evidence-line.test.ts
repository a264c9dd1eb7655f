import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitLead } from '../../../src/popup/parts/evidence-line';

test('what stands far before the words is kept back, and nothing is lost', () => {
  fc.assert(
    fc.property(fc.string(), (before) => {
      const { far, near } = splitLead(before);
      expect(far + near).toBe(before);
      expect(near.length).toBeLessThanOrEqual(38);
    }),
  );
});
