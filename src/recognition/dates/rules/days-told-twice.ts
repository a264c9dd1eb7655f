import { readDate, readInBothCalendars } from '../day-and-month';
import type { Reader } from '../rule';
import { agreement, weekdayNames } from '../vocabulary';

/** Days told in two ways, which are one mention. */
export const daysToldTwice: readonly Reader[] = [
  {
    id: 'dates/both-calendars',
    example: 'صدر القرار في 24 ربيع الآخر 1446 هـ الموافق 27 أكتوبر 2024.',
    source: 'Custom of the Gulf: a day told in both calendars is one day',
    read: readInBothCalendars,
  },
  {
    id: 'dates/date-then-weekday',
    example: 'افتتح المتحف في 10 سبتمبر 2024 الموافق يوم الثلاثاء.',
    source: 'A weekday told after its date is that day',
    read(line, at) {
      const date = readDate(line, at);
      if (!date) return null;
      const agreed = line.near(date.next) ? agreement.read(line, date.next) : null;
      const from = agreed?.next ?? date.next;
      const begin = line.key(from) === 'يوم' ? from + 1 : from;
      const weekday = agreed || /\($/.test(line.gap(from)) ? weekdayNames.read(line, begin) : null;
      return weekday && { value: { ...date.value, weekday: weekday.value }, next: weekday.next };
    },
  },
];
