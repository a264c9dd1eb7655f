import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromPlanes, inPlanes } from '../../../src/glossary/file/planes';

it('numbers come back from their planes as they went in', () => {
  fc.assert(
    fc.property(fc.uint16Array(), (values) => {
      expect(fromPlanes(inPlanes(values))).toEqual(values);
    }),
  );
});

it('all low bytes stand before all high ones', () => {
  expect([...inPlanes(Uint16Array.of(0x0102, 0x0304))]).toEqual([0x02, 0x04, 0x01, 0x03]);
});
