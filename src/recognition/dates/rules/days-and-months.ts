import { endsHere, readDayAndMonth, readMonth, readMonthThenDay } from '../day-and-month';
import { calendarDate } from '../expression';
import { runsOn } from '../figure-date';
import { readDigits, readOrdinal } from '../numerals';
import type { Reader } from '../rule';
import { dayCues, englishMonths, monthsAlsoWords } from '../vocabulary';
import { isBareYear, readYearFigure } from '../year';

/** Days and months by name. */
export const daysAndMonths: readonly Reader[] = [
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
      if (!day || day.value < 1 || day.value > 31 || runsOn(line, at, day.next)) return null;
      const towards = ordinal !== null && day.value > 20 && line.words[at]?.key.startsWith('لل');
      if (ordinal && !towards && (day.next === at + 1 || line.key(at).endsWith('ة'))) return null;
      const cue = line.joined(at) ? line.key(at - 1) : '';
      const ends = cue === 'في' ? line.closesClause(day.next) : endsHere(line, day.next) && line.key(day.next) !== 'من';
      return ends && (towards || dayCues.has(cue)) ? { value: calendarDate({ day: day.value }), next: day.next } : null;
    },
  },
];
