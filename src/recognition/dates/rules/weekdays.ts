import { LAST } from '../calendar';
import { readCuedYear } from '../cued-year';
import { endsHere, readDate, readDayNumber, readMonth } from '../day-and-month';
import { calendarDate, type Expression } from '../expression';
import type { Line, Read } from '../line';
import { isLast, readDigits, readOrdinal } from '../numerals';
import { readPointer } from '../pointers';
import type { Reader } from '../rule';
import { readUnitPeriod } from '../unit-period';
import { last, thisWords, weekdayNames } from '../vocabulary';
import { readDateBeside, weekdayTold } from '../weekday-name';

/** No month has a weekday more often. */
const MOST_IN_A_MONTH = 5;

const CURRENT_MONTH: Expression = { kind: 'period', unit: 'month', offset: 0, from: 'publication', part: 'whole' };

const isJoint = (key: string): boolean => key === 'من' || key === 'في';

/** What a counted weekday lies in: a month, a period or a year. */
function readWithin(line: Line, at: number): Read<Expression> | null {
  const begin = isJoint(line.key(at)) ? at + 1 : at;
  return readMonth(line, begin) ?? readUnitPeriod(line, begin) ?? readCuedYear(line, begin);
}

/** Weekdays by name, alone or with what tells more. */
export const weekdays: readonly Reader[] = [
  {
    id: 'dates/weekday-and-date',
    example: 'يفتتح المعرض الأربعاء 22 يناير 2025.',
    source: 'The date beside a weekday is that day; where they disagree, the date is meant',
    read(line, at) {
      const name = weekdayNames.read(line, at);
      const next = name && (readPointer(line, name.next)?.next ?? name.next);
      const date = next === null ? null : readDateBeside(line, next);
      return name && date && { value: { ...date.value, weekday: name.value }, next: date.next };
    },
  },
  {
    id: 'dates/weekday-pointed',
    example: 'وصل الوفد الثلاثاء قبل الماضي.',
    source: 'assets/dates/pointers.json',
    read(line, at) {
      const name = weekdayNames.read(line, at);
      const pointer = name && readPointer(line, name.next);
      return name && pointer && { value: weekdayTold(name.value, { pointer: pointer.value }), next: pointer.next };
    },
  },
  {
    id: 'dates/this-weekday',
    example: 'يصل الوفد هذا الخميس.',
    source: '«هذا» before a weekday is that of the week around the publication',
    read(line, at) {
      const name = thisWords.has(line.key(at)) && line.joined(at + 1) ? weekdayNames.read(line, at + 1) : null;
      const pointer = { offset: 0, from: 'publication' } as const;
      return name && { value: weekdayTold(name.value, { pointer }), next: name.next };
    },
  },
  {
    id: 'dates/weekday-counted',
    example: 'يجتمعون الأحد الأخير من نوفمبر.',
    source: 'Election days and feasts are told so; without a month the current one',
    read(line, at) {
      const name = weekdayNames.read(line, at);
      if (!name || !line.joined(name.next)) return null;
      const count = isLast(line.key(name.next)) ? { value: LAST, next: name.next + 1 } : readOrdinal(line, name.next);
      if (!count || count.value > MOST_IN_A_MONTH || readDate(line, name.next)) return null;
      const told = line.joined(count.next) ? readWithin(line, count.next) : null;
      if (!told && (count.value === LAST || !endsHere(line, count.next))) return null;
      const within = told?.value ?? CURRENT_MONTH;
      return { value: weekdayTold(name.value, { within, count: count.value }), next: told?.next ?? count.next };
    },
  },
  {
    id: 'dates/count-then-weekday',
    example: 'تجري الانتخابات أول ثلاثاء من نوفمبر.',
    source: 'The ordinal in construct before its noun',
    read(line, at) {
      const count = last.has(line.key(at))
        ? { value: LAST, next: at + 1 }
        : readOrdinal(line.readingAs(at, `ال${line.key(at)}`), at);
      if (!count || count.next !== at + 1 || count.value > MOST_IN_A_MONTH || !line.joined(at + 1)) return null;
      const name = weekdayNames.read(line.readingAs(at + 1, `ال${line.key(at + 1)}`), at + 1);
      const within = name && isJoint(line.key(name.next)) ? readWithin(line, name.next) : null;
      if (!name || !within) return null;
      return { value: weekdayTold(name.value, { within: within.value, count: count.value }), next: within.next };
    },
  },
  {
    id: 'dates/weekday-of-week',
    example: 'يلتقون الجمعة من الأسبوع المقبل.',
    source: 'Weeks as in the country (CLDR)',
    read(line, at) {
      const name = weekdayNames.read(line, at);
      if (!name || !line.joined(name.next)) return null;
      const week = readUnitPeriod(line, line.key(name.next) === 'من' ? name.next + 1 : name.next);
      if (week?.value.unit !== 'week') return null;
      return { value: weekdayTold(name.value, { within: week.value }), next: week.next };
    },
  },
  {
    id: 'dates/week-then-weekday',
    example: 'يلتقون الأسبوع المقبل يوم الأربعاء.',
    source: 'Weeks as in the country (CLDR)',
    read(line, at) {
      const week = readUnitPeriod(line, at);
      if (week?.value.unit !== 'week' || !line.joined(week.next)) return null;
      const name = weekdayNames.read(line, line.key(week.next) === 'يوم' ? week.next + 1 : week.next);
      return name && { value: weekdayTold(name.value, { within: week.value }), next: name.next };
    },
  },
  {
    id: 'dates/weekday-and-day',
    example: 'وصل الوفد الجمعة 11.',
    source: 'A figure after a weekday is its day where it counts nothing',
    read(line, at) {
      const name = weekdayNames.read(line, at);
      if (!name || !line.joined(name.next)) return null;
      const joint = line.key(name.next) === 'في';
      const day = joint ? readDayNumber(line, name.next + 1) : readDigits(line, name.next);
      if (!day || day.value < 1 || day.value > 31 || !endsHere(line, day.next)) return null;
      return { value: calendarDate({ day: day.value, weekday: name.value }), next: day.next };
    },
  },
  {
    id: 'dates/weekday',
    example: 'وصل الوفد الأربعاء إلى المدينة.',
    source: 'docs/decisions/0006-dates.md: the tense of the clause tells which one',
    read(line, at) {
      const name = weekdayNames.read(line, at);
      return name && { value: weekdayTold(name.value), next: name.next };
    },
  },
];
