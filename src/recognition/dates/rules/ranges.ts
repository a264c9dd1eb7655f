import { mayBegin } from '../beginnings';
import { readDate, readDayNumber, readMonth } from '../day-and-month';
import { type CalendarDate, calendarDate, type DateRange, type Expression } from '../expression';
import type { Line, Read } from '../line';
import type { Reader, ReadOne } from '../rule';
import { readUnitPeriod } from '../unit-period';
import { pairedDays, rangeFrom, rangeTo, weekdayNames } from '../vocabulary';
import { weekdayTold } from '../weekday-name';
import { readYearFigure } from '../year';

const EARLIEST_BARE = 1600;
const LATEST_BARE = 2200;

const range = (from: Expression, to: Expression): DateRange => ({ kind: 'range', from, to });

/** An end of a range: a date, or what only the other end makes one, a day's number or a year's figure. */
function readEnd(line: Line, at: number, one: ReadOne): Read<Expression> | null {
  const begin = line.key(at) === 'يوم' && line.joined(at + 1) ? at + 1 : at;
  if (!mayBegin(line.key(begin))) return null;
  return one(line, begin) ?? readBareDay(line, begin) ?? readBareYear(line, begin);
}

function readBareDay(line: Line, at: number): Read<CalendarDate> | null {
  const day = readDayNumber(line, at);
  return day && { value: calendarDate({ day: day.value }), next: day.next };
}

function readBareYear(line: Line, at: number): Read<CalendarDate> | null {
  const figure = readYearFigure(line, at);
  if (!figure || figure.value.calendar === 'hijri') return null;
  const { year } = figure.value;
  return year < EARLIEST_BARE || year > LATEST_BARE
    ? null
    : { value: calendarDate({ year: { year } }), next: figure.next };
}

const isBareDay = (date: Expression): boolean =>
  date.kind === 'calendar' && date.day !== null && date.month === null && date.weekday === null;
const isBare = (date: Expression): boolean =>
  isBareDay(date) || (date.kind === 'calendar' && date.month === null && date.day === null);

/** The second end after «إلى», «حتى», «لـ» or a dash. */
function readTo(line: Line, at: number, one: ReadOne): Read<Expression> | null {
  const word = line.near(at) ? rangeTo.read(line, at) : null;
  if (word) return readEnd(line, word.next, one);
  if (/^ *- *$/.test(line.gap(at))) return readEnd(line, at, one);
  const towards = line.joined(at) && line.key(at).startsWith('ل');
  const reading = towards ? line.readings(at).find(({ letters }) => letters > 0) : undefined;
  return reading ? readEnd(reading.line, at, one) : null;
}

/** The second end after «و». */
function readAnd(line: Line, at: number, one: ReadOne): Read<Expression> | null {
  const rest = line.near(at) ? line.afterAnd(at) : null;
  return rest && readEnd(rest.line, rest.at, one);
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
  const rest = dashed ? { line, at: day.next } : line.joined(day.next) ? line.afterAnd(day.next) : null;
  const to = rest && readDate(rest.line, rest.at);
  if (to?.value.day == null || to.value.day <= day.value) return null;
  return { value: range(calendarDate({ day: day.value }), to.value), next: to.next };
}

/** The day of a period that a bare end within it means. */
function inside(day: Expression, period: Expression): Expression | null {
  if (day.kind === 'weekday' && period.kind === 'period' && period.unit === 'week') return { ...day, within: period };
  if (day.kind !== 'calendar' || !isBareDay(day)) return null;
  if (period.kind === 'calendar') return { ...day, calendar: period.calendar, month: period.month, year: period.year };
  if (period.kind === 'period' && period.unit === 'month')
    return { ...day, month: { offset: period.offset, from: period.from } };
  return null;
}

/** The number of a month told by name alone, without year; the second of a pair may have one. */
function monthOf(date: Expression): number | null {
  if (date.kind !== 'calendar' || date.day !== null || date.calendar !== 'gregorian') return null;
  return date.month && 'month' in date.month ? date.month.month : null;
}

/** Without «من» before it, only two ends of one kind make a range: «2 أكتوبر إلى 22 أكتوبر». */
function sameKind(from: Expression, to: Expression): boolean {
  return from.kind === 'calendar' && to.kind === 'calendar'
    ? (from.day === null) === (to.day === null) && (from.month === null) === (to.month === null)
    : from.kind === 'weekday' && to.kind === 'weekday';
}

/** Dates from one to another. */
export const ranges: readonly Reader[] = [
  {
    id: 'dates/from-to',
    example: 'من سبتمبر إلى نوفمبر 2023',
    source: '«من … إلى», «بين … و»: one end at least is a date by itself',
    read(line, at, one) {
      const word = rangeFrom.read(line, at);
      const from = word && readEnd(line, word.next, one);
      if (!word || !from) return null;
      const between = line.key(word.next - 1) === 'بين';
      const to = (between ? readAnd(line, from.next, one) : null) ?? readTo(line, from.next, one);
      if (!to || !fits(from.value, to.value)) return null;
      return { value: range(from.value, to.value), next: to.next };
    },
  },
  {
    id: 'dates/two-days',
    example: 'يومي الجمعة والسبت',
    source: 'The dual «يومي», the night between two days («ليل السبت - الأحد»)',
    read(line, at) {
      if (!pairedDays.has(line.key(at)) || !line.joined(at + 1)) return null;
      const ofMonth = readDaysOfMonth(line, at + 1);
      if (ofMonth) return ofMonth;
      const from = weekdayNames.read(line, at + 1);
      if (!from) return null;
      const night = line.key(at).startsWith('ليل') || /^ *[-/] *$/.test(line.gap(from.next));
      const rest = line.near(from.next) ? line.afterAnd(from.next) : null;
      const to = rest ? weekdayNames.read(rest.line, rest.at) : night ? weekdayNames.read(line, from.next) : null;
      if (to?.value !== (from.value % 7) + 1) return null;
      return { value: range(weekdayTold(from.value), weekdayTold(to.value)), next: to.next };
    },
  },
  {
    id: 'dates/days-of-month',
    example: 'يعقد في 19-20 نوفمبر 2024.',
    source: 'Two days with one month behind them',
    read: readDaysOfMonth,
  },
  {
    id: 'dates/days-within',
    example: 'يعقد في شهر نوفمبر بين 19 و22.',
    source: 'Month or week first, its days after it',
    read(line, at, one) {
      const period = readMonth(line, at) ?? readUnitPeriod(line, at);
      const word = period && line.joined(period.next) ? rangeFrom.read(line, period.next) : null;
      const from = word && readEnd(line, word.next, one);
      const to = from && (readAnd(line, from.next, one) ?? readTo(line, from.next, one));
      if (!period || !from || !to) return null;
      const [first, second] = [inside(from.value, period.value), inside(to.value, period.value)];
      return first && second ? { value: range(first, second), next: to.next } : null;
    },
  },
  {
    id: 'dates/to',
    example: 'المعرض: 2 أكتوبر 2023 إلى 22 أكتوبر 2023',
    source: 'Programmes leave «من» out',
    read(line, at, one) {
      const from = one(line, at);
      const to = from && readTo(line, from.next, one);
      if (!to || !fits(from.value, to.value) || !sameKind(from.value, to.value)) return null;
      return { value: range(from.value, to.value), next: to.next };
    },
  },
  {
    id: 'dates/two-months',
    example: 'صدر التقرير في تموز وآب 2022.',
    source: 'Two months that follow each other, of one year',
    read(line, at) {
      const from = readMonth(line, at);
      const first = from && monthOf(from.value);
      const rest = from && line.joined(from.next) ? line.afterAnd(from.next) : null;
      const to = rest && readMonth(rest.line, rest.at);
      if (!from || !to || first === null || monthOf(to.value) !== first + 1) return null;
      return { value: range(from.value, to.value), next: to.next };
    },
  },
];
