import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstDay, lastDay, readDateValue, writtenDate, writtenInHijri } from '../../src/ui/absolute-date';

const ENGLISH = { locale: 'en-GB', calendar: 'gregory' };
const ARABIC = { locale: 'ar-EG-u-nu-latn', calendar: 'gregory' };

/** Without commas and spaces, which change from one version of the browser's language data to the next. */
const written = (iso: string, style = ENGLISH): string => {
  const value = readDateValue(iso);
  return value
    ? writtenDate(value, style)
        .replace(/[,،]/g, '')
        .replace(/\s*–\s*/g, '–')
    : 'none';
};

test.each([
  ['2024-11-14', 'Thursday 14 November 2024'],
  ['2024-11', 'November 2024'],
  ['2024', '2024'],
  ['2024-11-14T10:30:00+03:00', 'Thursday 14 November 2024'],
])('%s is written as precisely as it is known', (iso, text) => {
  expect(written(iso)).toBe(text);
});

test('an interval is written with what its ends share said once', () => {
  expect(written('2024-11-18/2024-11-24')).toBe('18–24 November 2024');
  expect(written('2010/2019')).toBe('2010–2019');
});

test('dates are written in Arabic with the months of the locale', () => {
  expect(written('2024-11-14', ARABIC)).toBe('الخميس 14 نوفمبر 2024');
  expect(written('2024-11', { ...ARABIC, locale: 'ar-SY' })).toContain('تشرين الثاني');
});

test('a day is written in the Hijri calendar, a month or year never', () => {
  const hijri = { locale: 'ar-SA-u-nu-latn', calendar: 'islamic-umalqura' };
  expect(written('2024-11-14', hijri)).toMatch(/12 جمادى الأولى 1446/);
  expect(written('2024-11', hijri)).toContain('2024');
});

test('any time has its Hijri one: a day a day, a month or year those that it lies in', () => {
  const hijri = (iso: string): string | null => {
    const value = readDateValue(iso);
    return value && writtenInHijri(value, 'ar-SA-u-nu-latn');
  };
  expect(hijri('2024-11-14')).toMatch(/^12 جمادى الأولى 1446/);
  expect(hijri('2024-11')).toMatch(/^ربيع الآخر\s*–\s*جمادى الأولى 1446/);
  expect(hijri('2024')).toMatch(/^1445\s*–\s*1446/);
  expect(hijri('2024-11-18/2024-11-24')).toMatch(/^16\s*–\s*22 جمادى الأولى 1446/);
});

test('before and after its tables the Hijri calendar of Umm al-Qura tells no day', () => {
  for (const iso of ['1798', '1882-10-01', '2200']) {
    const value = readDateValue(iso);
    expect(value && writtenInHijri(value, 'en')).toBeNull();
  }
});

test.each(['', 'yesterday', '2024-1-1', '2024-11-14/', '14/11/2024'])('«%s» is no date', (iso) => {
  expect(readDateValue(iso)).toBeNull();
});

test('a date ends no earlier than it begins, and a month ends with its last day', () => {
  const month = fc.tuple(fc.integer({ min: 1, max: 9998 }), fc.integer({ min: 1, max: 12 }));
  fc.assert(
    fc.property(month, ([year, number]) => {
      const value = readDateValue(`${String(year).padStart(4, '0')}-${String(number).padStart(2, '0')}`);
      if (!value) throw new Error('not read');
      const next = new Date(lastDay(value).getTime() + 86_400_000);
      expect(next.getUTCDate()).toBe(1);
      expect(firstDay(value).getTime()).toBeLessThan(lastDay(value).getTime());
    }),
  );
});
