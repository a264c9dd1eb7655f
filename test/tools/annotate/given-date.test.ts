import { expect, it } from 'vitest';
import { isGivenDate } from '../../../src/tools/annotate/given-date';

it.each([
  '2024-10-27',
  '2024-02-29',
  '1926-01-01',
  '2024-10-27T14:05',
  '2024-10-27T14:05Z',
  '2024-10-27T14:05:09.5+03:00',
  '2024-10-27T14:05:09-0930',
])('%s is a day of publication', (text) => {
  expect(isGivenDate(text)).toBe(true);
});

it.each([
  '',
  'yesterday',
  '2024',
  '2024-10',
  '2024-02-30',
  '2023-02-29',
  '2024-13-01',
  '2024-00-10',
  '27-10-2024',
  '2024-10-27T25:00Z',
  '2024-10-27T14:60Z',
  '2024-10-27T14:05+25:00',
  '2024-10-27 or so',
  '٢٠٢٤-١٠-٢٧',
])('«%s» is none', (text) => {
  expect(isGivenDate(text)).toBe(false);
});
