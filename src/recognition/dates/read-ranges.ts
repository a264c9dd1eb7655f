import { mayBegin } from './beginnings';
import type { CalendarDate, DateRange, Expression } from './expression';
import type { Line, Read } from './line';
import { loneDay, readCalendar, readDate, readDayNumber, readMonth } from './read-calendar';
import { readDistances } from './read-distances';
import { readFigures } from './read-figures';
import { readPeriods } from './read-periods';
import { readCountBeforeWeekday, readWeekday, readWeekThenDay } from './read-weekdays';
import { readYearFigure, readYears } from './read-years';
import { pairedDays, rangeFrom, rangeTo } from './vocabulary';

/** Dates from one to another: «من 4 إلى 22 هذا الشهر», «بين 3 و12 سبتمبر», «19-20 نوفمبر», «يومي السبت والأحد». */

/** One date, without what may follow it to make a range. */
function readOne(line: Line, at: number): Read<Expression> | null {
  return (
    readFigures(line, at) ??
    readWeekday(line, at) ??
    readWeekThenDay(line, at) ??
    readCountBeforeWeekday(line, at) ??
    readCalendar(line, at) ??
    readDistances(line, at) ??
    readPeriods(line, at) ??
    readYears(line, at)
  );
}

const skipDay = (line: Line, at: number): number => (line.key(at) === 'يوم' && line.joined(at + 1) ? at + 1 : at);

/** An end of a range: a date, or what only the other end makes one, a day's number or a year's figure. */
function readEnd(line: Line, at: number): Read<Expression> | null {
  const begin = skipDay(line, at);
  if (!mayBegin(line.key(begin))) return null;
  return readOne(line, begin) ?? readBareDay(line, begin) ?? readBareYear(line, begin);
}

function readBareDay(line: Line, at: number): Read<CalendarDate> | null {
  const day = readDayNumber(line, at);
  return day && { value: loneDay(day.value), next: day.next };
}

function readBareYear(line: Line, at: number): Read<CalendarDate> | null {
  const figure = readYearFigure(line, at);
  if (!figure || figure.value.calendar === 'hijri' || figure.value.year < 1000 || figure.value.year > 2200) return null;
  return { value: { ...loneDay(1), day: null, year: { year: figure.value.year } }, next: figure.next };
}

const isBareDay = (date: Expression): boolean =>
  date.kind === 'calendar' && date.day !== null && date.month === null && date.weekday === null;
const isBare = (date: Expression): boolean =>
  isBareDay(date) || (date.kind === 'calendar' && date.month === null && date.day === null);

const range = (from: Expression, to: Expression): DateRange => ({ kind: 'range', from, to });

/** The second end after «إلى», «حتى» or a dash. */
function readTo(line: Line, at: number): Read<Expression> | null {
  const word = line.near(at) ? rangeTo.read(line, at) : null;
  if (word) return readEnd(line, word.next);
  if (/^ *- *$/.test(line.gap(at))) return readEnd(line, at);
  for (const { line: read, letters } of line.joined(at) ? line.readings(at) : [])
    if (letters > 0 && line.key(at).startsWith('ل')) return readEnd(read, at);
  return null;
}

/** The second end after «و», glued or apart. */
function readAnd(line: Line, at: number): Read<Expression> | null {
  if (!line.near(at)) return null;
  if (line.key(at) === 'و') return readEnd(line, at + 1);
  const rest = line.afterAnd(at);
  return rest && readEnd(rest, at);
}

/** «من … إلى …», «بين … و…»: one end at least must be a date by itself. */
function readAnnounced(line: Line, at: number): Read<DateRange> | null {
  const word = rangeFrom.read(line, at);
  if (!word) return null;
  const from = readEnd(line, word.next);
  if (!from) return null;
  const between = line.key(word.next - 1) === 'بين';
  const to = between ? (readAnd(line, from.next) ?? readTo(line, from.next)) : readTo(line, from.next);
  if (!to || !fits(from.value, to.value)) return null;
  return { value: range(from.value, to.value), next: to.next };
}

/** Two bare numbers are years only if both look it; a bare day needs a date beside it. */
function fits(from: Expression, to: Expression): boolean {
  if (isBareDay(from) && isBareDay(to)) return false;
  if (isBare(from) && isBare(to)) return !isBareDay(from) && !isBareDay(to);
  if (isBareDay(to)) return from.kind === 'calendar' && from.day !== null;
  if (isBareDay(from)) return to.kind === 'calendar' && to.day !== null;
  return to.kind !== 'vague' && from.kind !== 'vague';
}

/** «19-20 نوفمبر», «27 و28 أكتوبر»: two days of one month. */
function readDaysOfMonth(line: Line, at: number): Read<DateRange> | null {
  const day = readDayNumber(line, at);
  if (!day) return null;
  const dashed = /^ ?- ?$/.test(line.gap(day.next));
  const alone = line.key(day.next) === 'و';
  const rest = dashed || alone ? line : line.joined(day.next) ? line.afterAnd(day.next) : null;
  const to = rest ? readDate(rest, alone ? day.next + 1 : day.next) : null;
  if (to?.value.day == null || to.value.day <= day.value) return null;
  return { value: range(loneDay(day.value), to.value), next: to.next };
}

/** «يومي السبت والأحد», «ليل السبت - الأحد»: two days that follow each other. */
function readPairedDays(line: Line, at: number): Read<DateRange> | null {
  if (!pairedDays.has(line.key(at)) || !line.joined(at + 1)) return null;
  const days = readDaysOfMonth(line, at + 1);
  if (days) return days;
  const from = readWeekday(line, at + 1);
  if (from?.value.kind !== 'weekday') return null;
  const dashed = /^ *[-/] *$/.test(line.gap(from.next));
  const to =
    dashed || line.key(at).startsWith('ليل')
      ? (readEndOfNight(line, from.next) ?? readAnd(line, from.next))
      : readAnd(line, from.next);
  const second = to?.value.kind === 'weekday' || to?.value.kind === 'calendar' ? to.value.weekday : null;
  return to && second === (from.value.weekday % 7) + 1 ? { value: range(from.value, to.value), next: to.next } : null;
}

const readEndOfNight = (line: Line, at: number): Read<Expression> | null =>
  line.near(at) ? readWeekday(line, at) : null;

/** «شهر نوفمبر بين 19 و20», «الأسبوع الماضي بين الجمعة والأحد»: two days within the period told before. */
function readWithin(line: Line, at: number): Read<DateRange> | null {
  const period = readMonth(line, at) ?? readPeriods(line, at);
  const word = period && line.joined(period.next) ? rangeFrom.read(line, period.next) : null;
  const from = word && readEnd(line, word.next);
  if (!period || !from) return null;
  const to = readAnd(line, from.next) ?? readTo(line, from.next);
  if (!to) return null;
  const [first, second] = [inside(from.value, period.value), inside(to.value, period.value)];
  return first && second ? { value: range(first, second), next: to.next } : null;
}

function inside(day: Expression, period: Expression): Expression | null {
  if (day.kind === 'weekday' && period.kind === 'period' && period.unit === 'week') return { ...day, within: period };
  if (day.kind !== 'calendar' || !isBareDay(day)) return null;
  if (period.kind === 'calendar') return { ...day, calendar: period.calendar, month: period.month, year: period.year };
  if (period.kind === 'period' && period.unit === 'month')
    return { ...day, month: { offset: period.offset, from: period.from } };
  return null;
}

/** One date, or two with what lies between. */
export function readDates(line: Line, at: number): Read<Expression> | null {
  const whole =
    readAnnounced(line, at) ?? readPairedDays(line, at) ?? readDaysOfMonth(line, at) ?? readWithin(line, at);
  if (whole) return whole;
  const from = readOne(line, at);
  if (!from || from.value.kind === 'part-of-name' || from.value.kind === 'vague') return from;
  const to = readTo(line, from.next) ?? readNextMonth(line, from);
  if (!to || !fits(from.value, to.value) || !sameKind(from.value, to.value)) return from;
  return { value: range(from.value, to.value), next: to.next };
}

/** «تموز وآب 2022»: two months that follow each other, of one year. */
function readNextMonth(line: Line, from: Read<Expression>): Read<Expression> | null {
  const first = monthOf(from.value);
  const to = first === null || !line.joined(from.next) ? null : line.readings(from.next).at(-1)?.line;
  const second = to && line.key(from.next).startsWith('و') ? readMonth(to, from.next) : null;
  return second && first !== null && monthOf(second.value) === first + 1 ? second : null;
}

/** The number of a month told by name alone, without year; the second of a pair may have one. */
function monthOf(date: Expression): number | null {
  if (date.kind !== 'calendar' || date.day !== null || date.calendar !== 'gregorian') return null;
  return date.month && 'month' in date.month ? date.month.month : null;
}

/** Without «من» before it, only two ends of one kind make a range: «2 أكتوبر إلى 22 أكتوبر». */
function sameKind(from: Expression, to: Expression): boolean {
  return from.kind === to.kind && from.kind === 'calendar' && to.kind === 'calendar'
    ? (from.day === null) === (to.day === null) && (from.month === null) === (to.month === null)
    : from.kind === 'weekday' && to.kind === 'weekday';
}
