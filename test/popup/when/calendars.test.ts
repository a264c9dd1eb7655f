import { expect, test } from 'vitest';
import { hijriOf } from '../../../src/popup/when/calendars';

test('Arab readers are offered the Hijri calendar beside the Gregorian', () => {
  expect(hijriOf('ar-EG')).toEqual({ calendar: 'islamic-umalqura', first: false });
  expect(hijriOf('ar-SA')).not.toBeNull();
});

test('a reader whose locale asks for the Hijri calendar has it first', () => {
  expect(hijriOf('ar-SA-u-ca-islamic-umalqura')).toEqual({ calendar: 'islamic-umalqura', first: true });
});

test('where nobody uses the Hijri calendar it is not offered', () => {
  expect(hijriOf('en-GB')).toBeNull();
  expect(hijriOf('not a locale')).toBeNull();
});
