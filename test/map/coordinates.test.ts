import { expect, test } from 'vitest';
import { middleLongitude } from '../../src/map/coordinates';

test('the middle of places on both sides of the date line lies at the date line', () => {
  const { middle, width } = middleLongitude([170, -170]);
  expect(Math.abs(middle)).toBe(180);
  expect(width).toBe(20);
});
