import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayNumber } from '../../../src/recognition/dates/calendar';
import { dayOfHijri, hijriOf } from '../../../src/recognition/dates/hijri';

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
