import { expect, test } from 'vitest';
import { distanceFrom } from '../../src/reader/card/date-distance';
import { readDateValue } from '../../src/ui/absolute-date';

const PUBLISHED = '2024-10-27T09:00:00+03:00';

/** A distance in a line: `before 2 day`, `after >3 month`, `ended before 4 day`. */
function told(iso: string, published: string | null = PUBLISHED): string | null {
  const value = readDateValue(iso);
  if (!value) throw new Error(`${iso} is no date`);
  const distance = distanceFrom(published, value);
  if (distance === null || distance.kind === 'same-day' || distance.kind === 'within') return distance?.kind ?? null;
  const { kind, unit, count, isMore, isOfStretch } = distance;
  return `${isOfStretch ? 'stretch ' : ''}${kind} ${isMore ? '>' : ''}${count} ${unit}`;
}

test.each([
  ['2024-10-27', 'same-day'],
  ['2024-10-25', 'before 2 day'],
  ['2024-11-03', 'after 7 day'],
  ['2024-08-27', 'before 2 month'],
  ['2024-08-20', 'before >2 month'],
  ['2024-07-30', 'before >2 month'],
  ['1973-10-06', 'before >51 year'],
  ['1973-10-27', 'before 51 year'],
  ['2025-10-27', 'after 12 month'],
])('the day %s is told to be %s from an article of 27 October 2024', (iso, distance) => {
  expect(told(iso)).toBe(distance);
});

test('nothing is counted finer than the date is known', () => {
  expect(told('2024-08')).toBe('before 2 month');
  expect(told('2021')).toBe('before 3 year');
  expect(told('2025-03')).toBe('after 5 month');
  expect(told('2010-03')).toBe('before >14 year');
});

test('a month, a year or a week in which the article was published holds its day', () => {
  expect(['2024-10', '2024', '2024-10-27/2024-11-02', '2020/2030'].map((iso) => told(iso))).toEqual(
    Array.from({ length: 4 }, () => 'within'),
  );
});

test('of a stretch of time the end that is nearer counts', () => {
  expect(told('2024-10-13/2024-10-19')).toBe('stretch before 8 day');
  expect(told('2024-11-04/2024-11-10')).toBe('stretch after 8 day');
  expect(told('2010/2019')).toBe('stretch before 5 year');
});

test('without a certain day of publication no distance is told', () => {
  expect(told('2024-10-25', null)).toBeNull();
  expect(told('2024-10-25', 'yesterday')).toBeNull();
  expect(told('2024-10-25', '2024-10-27T22:30:00Z')).toBeNull();
  expect(told('2024-10-25', '2024-10-27T22:30:00+03:00')).toBe('before 2 day');
  expect(told('2024-10-25', '2024-10-27T12:30:00Z')).toBe('before 2 day');
  expect(told('2024-10-25', '2024-10-27')).toBe('before 2 day');
});
