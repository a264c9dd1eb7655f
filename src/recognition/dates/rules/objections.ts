import type { CalendarDate, Expression } from '../expression';
import type { Line } from '../line';
import { digitsOf } from '../numerals';
import { pointerWords } from '../pointers';
import type { Candidate, Objection } from '../rule';
import {
  cityDays,
  dayCues,
  decades,
  eachOfTwo,
  inARow,
  monthNotBefore,
  nameHeads,
  newspaperHeads,
  numberHeads,
  numberWord,
  ourVerbs,
  people,
  titlesBeforeGeneral,
  todayNotAfter,
  todayNotBefore,
  weekdayNotAfter,
  weekdayNotBefore,
  whatWords,
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

const TODAY: ReadonlySet<string> = new Set(['اليوم', 'الليلة']);
const isToday = (line: Line, { begin, next }: Candidate): boolean => TODAY.has(line.key(begin)) && next === begin + 1;

/** «اليوم الأول», «اليوم الـ28», «اليوم العالمي»: a day with an adjective of its own. */
const isCounted = (key: string): boolean => todayNotBefore.has(key) || pointerWords.has(key) || /^ال(?:\d|$)/.test(key);

const NIL = 'صفر';

/** «يشهده», «تعيشه»: what is, while «ما وقع اليوم» was on this day. */
const IMPERFECT = /^[يتن].{3,}/;

/** Words between «ما» and «اليوم», at most. */
const WHAT_REACH = 5;

/** Why words that look like a date tell none. */
export const objections: readonly Objection[] = [
  {
    id: 'dates/part-of-name',
    example: 'انتقل إلى مدينة 6 أكتوبر.',
    source: 'Cities, streets, bridges and movements are called by days',
    why: 'part of a name',
    objects: (line, { begin, next, value }) =>
      isDayOfMonth(value) &&
      (line.among(before(line, begin), nameHeads) || (line.joined(next) && monthNotBefore.has(line.key(next)))),
  },
  {
    id: 'dates/city-of-a-day',
    example: 'شيع الجثمان من مسجد بالسادس من أكتوبر.',
    source: 'Cities of Egypt: a day takes «في», a city «ب» as well',
    why: '«ب» before the day that names a city',
    objects: (_line, { proclitics, value }) => proclitics.includes('ب') && isDayOfMonth(value) && isCityDay(value),
  },
  {
    id: 'dates/every-year',
    example: 'يحل العيد في 17 من أبريل من كل عام.',
    source: 'A day of every year is none of this one',
    why: 'of every year',
    objects: (line, { next }) => line.key(next) === 'من' && line.key(next + 1) === 'كل',
  },
  {
    id: 'dates/in-a-row',
    example: 'تظاهروا للجمعة الثانية على التوالي.',
    source: '«على التوالي» counts times, not days of a month',
    why: 'counted in a row',
    objects: (line, { next, value }) =>
      (value.kind === 'weekday' || value.kind === 'period') && line.joined(next) && inARow.read(line, next) !== null,
  },
  {
    id: 'dates/score',
    example: 'فاز الضيوف 3-صفر.',
    source: '«صفر» is nil in a score, and the second month',
    why: 'a score',
    objects: (line, { begin, next }) =>
      (line.key(next - 1) === NIL && next > begin + 1 && line.gap(next - 1).includes('-')) ||
      (line.key(begin) === NIL && next > begin + 1 && digitsOf(line.key(begin + 1)) !== undefined),
  },
  {
    id: 'dates/number',
    example: 'صدر القرار رقم 15/3/2018 عن المحكمة.',
    source: 'Decrees, articles of a law, telephones',
    why: 'a number, not a date',
    objects(line, { begin }) {
      if (digitsOf(line.key(begin)) === undefined || digitsOf(line.key(begin + 1)) === undefined) return false;
      if (line.among(begin - 1, dayCues)) return false;
      return line.among(begin - 1, numberHeads) || (line.joined(begin - 1) && line.among(begin - 2, numberWord));
    },
  },
  {
    id: 'dates/weekday-in-name',
    example: 'التقوا بعد صلاة الجمعة.',
    source: 'Prayers, feasts, markets and papers are called by weekdays',
    why: 'part of a name',
    objects(line, { begin, next, value }) {
      if (value.kind !== 'weekday' || next !== begin + 1) return false;
      return (
        line.among(before(line, begin), weekdayNotAfter) || (line.joined(next) && weekdayNotBefore.has(line.key(next)))
      );
    },
  },
  {
    id: 'dates/after-event',
    example: 'ناقشوا خطة 3 مارس 2024 لليوم التالي للحرب.',
    source:
      '«اليوم التالي» with «لـ» counts from an event; with «لـ» before it, or quoted, it is what comes after a war',
    why: 'counted from an event',
    objects(line, { begin, next, value, proclitics }) {
      if (value.kind !== 'period' || value.unit !== 'day' || value.from !== 'last-date' || value.offset === 0)
        return false;
      const quoted = /"$/.test(line.gap(begin)) && /^"/.test(line.gap(next));
      return quoted || proclitics.endsWith('ل') || (line.joined(next) && line.key(next).startsWith('لل'));
    },
  },
  {
    id: 'dates/general',
    example: 'قال المدير العام السابق إنه باق.',
    source: '«العام» is also «general», after the title of an office',
    why: '«العام» belongs to a title',
    objects: (line, { begin, value }) =>
      value.kind === 'period' &&
      line.key(begin) === 'العام' &&
      (line.among(before(line, begin), titlesBeforeGeneral) ||
        (value.from === 'last-date' && line.key(before(line, begin)).startsWith('ال'))),
  },
  {
    id: 'dates/the-two',
    example: 'سياسيا أو عسكريا أو بمزيج من الاثنين',
    source: '«الاثنين» is also «the two»',
    why: 'two of something',
    objects: (line, { begin, value }) =>
      value.kind === 'weekday' &&
      line.key(before(line, begin)) === 'من' &&
      line.among(before(line, begin - 1), eachOfTwo),
  },
  {
    id: 'dates/age',
    example: 'أنقذوا شابة في العشرينيات.',
    source: 'Ages are told in decades too',
    why: 'an age',
    objects: (line, { begin }) =>
      decades.has(line.key(begin)) &&
      line.key(before(line, begin)) === 'في' &&
      line.among(before(line, begin - 1), people),
  },
  {
    id: 'dates/newspaper',
    example: 'نقلت صحيفة إسرائيل اليوم عن الوزير.',
    source: 'Papers and channels called «… اليوم»',
    why: 'part of the name of a newspaper',
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
    objects(line, candidate) {
      if (!isToday(line, candidate)) return false;
      const { begin, next } = candidate;
      return line.among(before(line, begin), todayNotAfter) || (line.joined(next) && isCounted(line.key(next)));
    },
  },
  {
    id: 'dates/what-there-is',
    example: 'وما تعيشه البلاد اليوم من أزمات',
    source: '«ما … اليوم من …»: the «من» that tells what «ما» is',
    why: 'what there is in our time',
    objects(line, candidate) {
      if (!isToday(line, candidate) || line.key(candidate.next) !== 'من') return false;
      for (let back = 1; back <= WHAT_REACH && line.joined(candidate.begin - back + 1); back++)
        if (whatWords.has(line.key(candidate.begin - back)))
          return IMPERFECT.test(line.key(candidate.begin - back + 1));
      return false;
    },
  },
  {
    id: 'dates/our-time',
    example: 'الهواتف التي نستعملها اليوم',
    source: '«we» with the pronoun of a relative clause tells a habit of our time',
    why: 'a habit of our time',
    objects: (line, candidate) => isToday(line, candidate) && ourVerbs.has(line.key(before(line, candidate.begin))),
  },
];
