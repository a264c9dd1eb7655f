import { endsHere, readDayAndMonth, readInBothCalendars, readMonth, readMonthThenDay } from '../day-and-month';
import { calendarDate } from '../expression';
import { readDigits, readOrdinal } from '../numerals';
import type { Reader } from '../rule';
import { agreement, dayCues, englishMonths, monthsAlsoWords, weekdayNames } from '../vocabulary';
import { isBareYear, readYearFigure } from '../year';

/** Days and months by name. */
export const daysAndMonths: readonly Reader[] = [
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
      const date = readDayAndMonth(line, at);
      if (!date) return null;
      const agreed = line.near(date.next) ? agreement.read(line, date.next) : null;
      const from = agreed?.next ?? date.next;
      const begin = line.key(from) === 'يوم' ? from + 1 : from;
      const weekday = agreed || /\($/.test(line.gap(from)) ? weekdayNames.read(line, begin) : null;
      return weekday && { value: { ...date.value, weekday: weekday.value }, next: weekday.next };
    },
  },
  {
    id: 'dates/day-and-month',
    example: 'افتتح المعرض في السابع من تشرين الأول/أكتوبر 2023.',
    source: 'Month names of all Arab countries; the Hijri ones by Umm al-Qura',
    read: readDayAndMonth,
  },
  {
    id: 'dates/month-then-day',
    example: 'أكتوبر 12, 2024',
    source: 'American order, as publishing systems print it',
    read: readMonthThenDay,
  },
  {
    id: 'dates/english-date',
    example: 'نشره المتحف (@museum) March 5, 2024',
    source: 'Messages set into articles carry their date in English',
    read(line, at) {
      const month = englishMonths.read(line, at);
      const day = month && readDigits(line, month.next);
      const year = day && readYearFigure(line, day.next);
      if (!year || !isBareYear(year.value.year) || day.value < 1 || day.value > 31) return null;
      return {
        value: calendarDate({ year: { year: year.value.year }, month: { month: month.value }, day: day.value }),
        next: year.next,
      };
    },
  },
  {
    id: 'dates/month',
    example: 'التقى الوفدان في سبتمبر الماضي.',
    source: 'Month names of all Arab countries; those that are also words want a cue before them',
    read: readMonth,
  },
  {
    id: 'dates/year-then-month',
    example: 'جدول 2016 يونيو',
    source: 'Tables and captions put the year first',
    read(line, at) {
      const year = readYearFigure(line, at)?.value.year ?? 0;
      if (!isBareYear(year) || !line.joined(at + 1) || monthsAlsoWords.has(line.key(at + 1))) return null;
      const month = readMonth(line, at + 1);
      if (month?.value.year !== null || month.value.pointer !== null) return null;
      return { value: { ...month.value, year: { year } }, next: month.next };
    },
  },
  {
    id: 'dates/day-alone',
    example: 'تأجلت الجلسة للثاني والعشرين.',
    source:
      'A number at the end of its clause counts nothing; feminine ordinals after «في» are hours, what «من» follows is a share or an age',
    read(line, at) {
      const ordinal = readOrdinal(line, at);
      const day = readDigits(line, at) ?? ordinal;
      if (!day || day.value < 1 || day.value > 31 || !endsHere(line, day.next)) return null;
      const towards = ordinal !== null && day.value > 20 && line.words[at]?.key.startsWith('لل');
      if (ordinal && !towards && (day.next === at + 1 || line.key(at).endsWith('ة'))) return null;
      const cued = towards || (line.joined(at) && dayCues.has(line.key(at - 1)));
      return cued && line.key(day.next) !== 'من' ? { value: calendarDate({ day: day.value }), next: day.next } : null;
    },
  },
];
