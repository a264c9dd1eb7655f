import type { CalendarDate, Expression } from '../expression';
import type { Line } from '../line';
import { digitsOf } from '../numerals';
import { pointerWords } from '../pointers';
import type { Candidate, Objection } from '../rule';
import {
  cityDays,
  dayCues,
  inARow,
  nameHeads,
  newspaperHeads,
  numberHeads,
  todayNotAfter,
  todayNotBefore,
  weekdayNotAfter,
  weekdayNotBefore,
} from '../vocabulary';

/** The word before a date, where only space stands between; nothing is among the words of an index below 0. */
const before = (line: Line, at: number): number => (line.joined(at) ? at - 1 : -1);

/** Day and month with nothing that tells more: what also names streets, cities and movements. */
function isDayOfMonth(value: Expression): value is CalendarDate {
  return value.kind === 'calendar' && value.month !== null && value.year === null && value.pointer === null;
}

const isCityDay = (date: CalendarDate): boolean =>
  cityDays.some(
    ({ calendar, month, day }) =>
      calendar === date.calendar &&
      day === date.day &&
      date.month &&
      'month' in date.month &&
      date.month.month === month,
  );

const isToday = (line: Line, { begin, next }: Candidate): boolean => line.key(begin) === 'اليوم' && next === begin + 1;

const NIL = 'صفر';

/** «نستعملها», «نعيشه»: what we do, with the pronoun of a relative clause. */
const WE_DO_IT = /^ن.{2,}(?:ه|ها|هم)$/;

/** Why words that look like a date tell none. */
export const objections: readonly Objection[] = [
  {
    id: 'dates/part-of-name',
    example: 'انتقل إلى مدينة 6 أكتوبر.',
    source: 'Cities, streets, bridges and movements are called by days',
    why: 'part of a name',
    leaves: 'nothing',
    objects: (line, { begin, value }) => isDayOfMonth(value) && line.among(before(line, begin), nameHeads),
  },
  {
    id: 'dates/city-of-a-day',
    example: 'شيع الجثمان من مسجد بالسادس من أكتوبر.',
    source: 'Cities of Egypt: a day takes «في», a city «ب» as well',
    why: '«ب» before the day that names a city',
    leaves: 'nothing',
    objects: (_line, { proclitics, value }) => proclitics.includes('ب') && isDayOfMonth(value) && isCityDay(value),
  },
  {
    id: 'dates/every-year',
    example: 'يحل العيد في 17 من أبريل من كل عام.',
    source: 'A day of every year is none of this one',
    why: 'of every year',
    leaves: 'nothing',
    objects: (line, { next }) => line.key(next) === 'من' && line.key(next + 1) === 'كل',
  },
  {
    id: 'dates/in-a-row',
    example: 'تظاهروا للجمعة الثانية على التوالي.',
    source: '«على التوالي» counts times, not days of a month',
    why: 'counted in a row',
    leaves: 'nothing',
    objects: (line, { next }) => inARow.read(line, next) !== null,
  },
  {
    id: 'dates/score',
    example: 'فاز الضيوف 3-صفر.',
    source: '«صفر» is nil in a score, and the second month',
    why: 'a score',
    leaves: 'nothing',
    objects: (line, { begin, next }) =>
      (line.key(begin + 1) === NIL && next === begin + 2 && line.gap(begin + 1).includes('-')) ||
      (line.key(begin) === NIL && next > begin + 1 && digitsOf(line.key(begin + 1)) !== undefined),
  },
  {
    id: 'dates/number',
    example: 'صدر القرار رقم 15/3/2018 عن المحكمة.',
    source: 'Decrees, articles of a law, telephones',
    why: 'a number, not a date',
    leaves: 'nothing',
    objects(line, { begin }) {
      if (digitsOf(line.key(begin)) === undefined || digitsOf(line.key(begin + 1)) === undefined) return false;
      if (line.among(begin - 1, dayCues)) return false;
      return line.among(begin - 1, numberHeads) || (line.joined(begin - 1) && line.key(begin - 2) === 'رقم');
    },
  },
  {
    id: 'dates/weekday-in-name',
    example: 'التقوا بعد صلاة الجمعة.',
    source: 'Prayers, feasts, markets and papers are called by weekdays',
    why: 'part of a name',
    leaves: 'nothing',
    objects(line, { begin, next, value }) {
      if (value.kind !== 'weekday' || next !== begin + 1) return false;
      return (
        line.among(before(line, begin), weekdayNotAfter) || (line.joined(next) && weekdayNotBefore.has(line.key(next)))
      );
    },
  },
  {
    id: 'dates/newspaper',
    example: 'نقلت صحيفة إسرائيل اليوم عن الوزير.',
    source: 'Papers and channels called «… اليوم»',
    why: 'part of the name of a newspaper',
    leaves: 'nothing',
    objects: (line, candidate) =>
      isToday(line, candidate) &&
      line.joined(candidate.begin) &&
      line.joined(candidate.begin - 1) &&
      line.among(candidate.begin - 2, newspaperHeads),
  },
  {
    id: 'dates/nowadays',
    example: 'ما أصبح اليوم شائعا',
    source: '«اليوم» after «أصبح», in names, and with an adjective of its own',
    why: 'not the day of the publication',
    leaves: 'nothing',
    objects(line, candidate) {
      if (!isToday(line, candidate)) return false;
      const { begin, next } = candidate;
      return (
        line.among(before(line, begin), todayNotAfter) ||
        (line.joined(next) && (todayNotBefore.has(line.key(next)) || pointerWords.has(line.key(next))))
      );
    },
  },
  {
    id: 'dates/our-time',
    example: 'الهواتف التي نستعملها اليوم',
    source: '«we» with the pronoun of a relative clause tells a habit of our time',
    why: 'a habit of our time',
    leaves: 'nothing',
    objects: (line, candidate) => isToday(line, candidate) && WE_DO_IT.test(line.key(before(line, candidate.begin))),
  },
];
