import { describe, expect, it } from 'vitest';
import { isoDay } from '../../../src/recognition/dates/calendar';
import { publicationDay } from '../../../src/recognition/dates/publication-day';
import { values } from './told';

const dayOf = (iso: string | null, country?: string): string | null => {
  const day = publicationDay(iso, country);
  return day === null ? null : isoDay(day);
};

describe('the day of publication', () => {
  it('is that of the newsroom where the time is told in UTC', () => {
    expect(dayOf('2024-10-27T22:30:00Z', 'SA')).toBe('2024-10-28');
    expect(dayOf('2024-10-27T22:30Z', 'MR')).toBe('2024-10-27');
    expect(dayOf('2024-10-27T23:30:00.000+00:00', 'TN')).toBe('2024-10-28');
    expect(values('وصل الوفد اليوم.', '2024-10-27T22:30:00Z', { country: 'SA' })).toEqual(['2024-10-28']);
  });

  it('is that of the time’s own zone where one is told, or where no country is known', () => {
    expect(dayOf('2024-10-27T23:30:00+03:00', 'TN')).toBe('2024-10-27');
    expect(dayOf('2024-10-27T22:30:00Z')).toBe('2024-10-27');
    expect(dayOf('2024-10-27T22:30:00Z', 'XX')).toBe('2024-10-27');
    expect(dayOf('2024-10-27', 'SA')).toBe('2024-10-27');
  });

  it.each([null, '', '27/10/2024', '2024-02-30', '0000-01-01', '2024-13-01T99:99:00Z'])('is none for %j', (iso) => {
    expect(dayOf(iso, 'SA')).toBeNull();
  });
});
