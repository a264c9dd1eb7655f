import { readMonth } from '../day-and-month';
import type { Expression } from '../expression';
import { calendarDate } from '../expression';
import type { Line, Read } from '../line';
import type { Reader } from '../rule';
import { days, onThisDay, today } from '../vocabulary';
import { readDateBeside, readWeekdayNear } from '../weekday-name';
import { readYearAfter } from '../year';

const oneDay = (offset: number): Expression => ({
  kind: 'distance',
  amounts: [{ unit: 'day', count: Math.abs(offset) }],
  sign: offset < 0 ? -1 : 1,
  from: 'publication',
});

/** «أمس», «اليوم», «بعد غد», as days from the publication. */
function readDayName(line: Line, at: number): Read<number> | null {
  const named = days.read(line, at);
  if (named) return named;
  const word = today.read(line, at);
  return word && { value: 0, next: word.next };
}

const skipDay = (line: Line, at: number): number => (line.near(at) && line.key(at) === 'يوم' ? at + 1 : at);

/** Days named from the publication. */
export const dayNames: readonly Reader[] = [
  {
    id: 'dates/on-this-day',
    example: 'في مثل هذا اليوم من عام 1990 افتتح المتحف.',
    source: 'Anniversaries: the day of the publication in the year told',
    read(line, at) {
      const phrase = onThisDay.read(line, at);
      if (!phrase || line.key(phrase.next) !== 'من') return null;
      const month = readMonth(line, phrase.next + 1);
      const year = month ? null : readYearAfter(line, phrase.next);
      if (month?.value.year) return { value: { kind: 'anniversary', of: month.value }, next: month.next };
      return year && { value: { kind: 'anniversary', of: calendarDate({ year: year.value.told }) }, next: year.next };
    },
  },
  {
    id: 'dates/day-corrected',
    example: 'ترسل التعزيزات غدا «اليوم» إلى المدينة.',
    source: 'Newspapers of the Gulf correct what an agency wrote the day before, in brackets or quotation marks',
    read(line, at) {
      const day = readDayName(line, at);
      if (!day || !/^ ?["(]$/.test(line.gap(day.next))) return null;
      const corrected = readDayName(line, day.next);
      if (!corrected || !/^[")]/.test(line.gap(corrected.next))) return null;
      return { value: oneDay(corrected.value), next: corrected.next };
    },
  },
  {
    id: 'dates/day-name-and-date',
    example: 'يفتتح اليوم الأحد 27 أكتوبر 2024.',
    source: 'The date beside «اليوم» or «أمس» is that day',
    read(line, at) {
      const day = readDayName(line, at);
      if (!day) return null;
      const begin = skipDay(line, day.next);
      return readDateBeside(line, readWeekdayNear(line, begin, day.value)?.next ?? begin);
    },
  },
  {
    id: 'dates/day-name-and-weekday',
    example: 'وصل الوفد أمس الجمعة.',
    source: 'The weekday beside «أمس» tells the day where an article was written before it was published',
    read(line, at) {
      const day = readDayName(line, at);
      return day && readWeekdayNear(line, skipDay(line, day.next), day.value);
    },
  },
  {
    id: 'dates/day-name',
    example: 'وصل الوفد أول من أمس.',
    source: 'Hans Wehr, s. v. «أمس»',
    read(line, at) {
      const day = readDayName(line, at);
      return day && { value: oneDay(day.value), next: day.next };
    },
  },
];
