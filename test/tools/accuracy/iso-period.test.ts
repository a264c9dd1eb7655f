import { describe, expect, it } from 'vitest';
import { daysOf, sameDays } from '../../../src/tools/accuracy/iso-period';

describe('two ISO values mean the same days', () => {
  it.each([
    ['2024-02', '2024-02-01/2024-02-29'],
    ['1990/1999', '1990-01-01/1999-12-31'],
    ['2024-10-27', '2024-10-27/2024-10-27'],
  ])('%s and %s', (one, other) => expect(sameDays(one, other)).toBe(true));

  it('in weeks that begin on another day of the weekend', () => {
    expect(sameDays('2024-10-21/2024-10-27', '2024-10-19/2024-10-25')).toBe(true);
    expect(sameDays('2024-10-21/2024-10-27', '2024-10-18/2024-10-24')).toBe(false);
    expect(sameDays('2024-10-21/2024-10-26', '2024-10-20/2024-10-25')).toBe(false);
  });

  it('not in values of another precision', () => {
    expect(sameDays('2024-10', '2024-10-27')).toBe(false);
    expect(sameDays('2024', 'someday')).toBe(false);
  });
});

it.each(['', '24', '2024-13', '2024-02-30', '2024/2023', '2020/2021/2022', '2024-10-27T12:00'])(
  '«%s» is no date',
  (value) => expect(daysOf(value)).toBeNull(),
);
