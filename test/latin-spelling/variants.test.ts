import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areVariants } from '../../src/latin-spelling/variants';

test.each([
  ['Mohammed', 'Mohamed'],
  ['Mohammed', 'Muhammad'],
  ['Bashir', 'el-Bachir'],
  ['Djamel', 'Jamal'],
  ['Marouane', 'Marwan'],
  ['Qasem', 'Kassem'],
  ['Saïd', 'Saeed'],
  ['al-Saud', 'Al Saud'],
  ['Khaled', 'Haled'],
])('%s and %s are usual for one name', (one, other) => {
  expect([areVariants(one, other), areVariants(other, one)]).toEqual([true, true]);
});

test.each([
  ['Mohammed', 'Ahmed'],
  ['Hassan', 'Hussam'],
  ['Said', 'Saad al-Din'],
  ['Gaballah', 'Djaballah'],
])('%s and %s are not', (one, other) => {
  expect(areVariants(one, other)).toBe(false);
});

test('every spelling is a variant of itself, with a letter more, and whichever of two is asked first', () => {
  const word = fc.stringMatching(/^[a-z]{1,8}$/);
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(areVariants(one, one)).toBe(true);
      expect(areVariants(one, `${one}b`)).toBe(true);
      expect(areVariants(one, other)).toBe(areVariants(other, one));
    }),
  );
});
