import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayOfHijri, hijriOf, isoDayOf } from '../../src/arabic/hijri';

const dayNumber = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / 86_400_000;

it('finds the day of every Hijri date again', () =>
  fc.assert(
    fc.property(fc.integer({ min: dayNumber(1883, 1, 1), max: dayNumber(2170, 1, 1) }), (day) => {
      expect(dayOfHijri(hijriOf(day))).toBe(day);
    }),
    { numRuns: 200 },
  ));

it('knows no 30th of a month of 29 days and no year without a table', () => {
  const days = Array.from({ length: 12 }, (_, month) => dayOfHijri({ year: 1446, month: month + 1, day: 30 }));
  expect(days).toContain(null);
  expect(dayOfHijri({ year: 61, month: 1, day: 10 })).toBeNull();
});

it.each([
  [1446, 4, 24, '2024-10-27'],
  [1445, 9, 1, '2024-03-11'],
  [1444, 2, 20, '2022-09-16'],
])('%i-%i-%i of the Hijra is %s', (year, month, day, iso) => {
  expect(isoDayOf(dayOfHijri({ year, month, day }) ?? 0)).toBe(iso);
});

it('has no thirteenth month', () => {
  expect(dayOfHijri({ year: 1446, month: 13, day: 1 })).toBeNull();
});
