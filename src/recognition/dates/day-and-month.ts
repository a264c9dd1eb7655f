import { type CalendarDate, calendarDate, type MonthTold, type Pointer, type YearTold } from './expression';
import { famousYear } from './famous-days';
import { readFigureDate, runsOn } from './figure-date';
import type { Line, Read } from './line';
import { digitsOf, readDigits, readOrdinal } from './numerals';
import { readPointer } from './pointers';
import {
  agreement,
  daysInConstruct,
  functionWords,
  type MonthName,
  monthCues,
  monthHonours,
  monthNames,
  monthsAlsoWords,
  monthsByTheirHamza,
  thatWords,
  thisWords,
} from './vocabulary';
import { readYearAfter } from './year';

/** Days and months by name, as they stand alone and in longer expressions. */

/** «الثانية», «الأولى»: the ordinal of an hour, a round or an age. Days are masculine. */
const isFeminine = (key: string): boolean => /(?:ة|الاولي)$/.test(key);

/** A day of the month in figures, as an ordinal, or in construct before its month: «27», «السابع», «غرة», «ثاني أيام». */
export function readDayNumber(line: Line, at: number): Read<number> | null {
  const construct = daysInConstruct.read(line, at);
  if (construct) return construct;
  const day = readDigits(line, at) ?? readOrdinal(line, at);
  if (!day || day.value < 1 || day.value > 31) return null;
  return day.next === at + 1 && isFeminine(line.key(at)) ? null : day;
}

/** A month's name, with its double in another tradition: «حزيران/يونيو», «أكتوبر (تشرين الأول)», «رمضان المبارك». */
function readMonthName(line: Line, at: number): Read<MonthName> | null {
  const name = monthNames.read(line, at);
  if (!name) return null;
  if (name.value.calendar === 'hijri') {
    const honoured = line.joined(name.next) && monthHonours.has(line.key(name.next));
    return honoured ? { value: name.value, next: name.next + 1 } : name;
  }
  const double = /^ *[/(-]? *$/.test(line.gap(name.next)) ? monthNames.read(line, name.next) : null;
  const same = double?.value.calendar === name.value.calendar && double.value.month === name.value.month;
  return { value: name.value, next: double && same ? double.next : name.next };
}

/** «الشهر الجاري», «هذا الشهر», «الشهر نفسه»: a month by its distance. */
function readMonthByDistance(line: Line, at: number): Read<MonthTold> | null {
  const [key, begin] = [line.key(at), at + 1];
  const pointed = thisWords.has(key) || thatWords.has(key);
  if (pointed && line.key(begin) === 'الشهر')
    return { value: { offset: 0, from: thisWords.has(key) ? 'publication' : 'last-date' }, next: begin + 1 };
  return key === 'الشهر' ? readPointer(line, begin) : null;
}

/** The month after a day: «27 أكتوبر», «27/أكتوبر», «السابع من شهر أكتوبر», «الـ15 من الشهر الجاري». */
function readMonthOfDay(line: Line, at: number): Read<Pick<CalendarDate, 'calendar' | 'month'>> | null {
  let begin = at;
  if (line.key(begin) === 'من' && line.joined(begin)) begin++;
  if (line.key(begin) === 'شهر' && line.joined(begin)) begin++;
  const figure = begin === at && digitsOf(line.key(at - 1)) !== undefined;
  if (!(figure ? /^ *[./-]? *$/ : /^ *$/).test(line.gap(begin))) return null;
  const name = readMonthName(line, begin);
  if (name) return { value: { calendar: name.value.calendar, month: { month: name.value.month } }, next: name.next };
  const told = line.joined(begin) ? readMonthByDistance(line, begin) : null;
  return told && { value: { calendar: 'gregorian', month: told.value }, next: told.next };
}

interface Tail {
  readonly year: YearTold | null;
  readonly pointer: Pointer | null;
}

/** What follows a month: its year, or «الماضي», «الجاري», «المقبل». */
function readTail(line: Line, at: number): Read<Tail> {
  const year = readYearAfter(line, at);
  if (year) return { value: { year: year.value.told, pointer: null }, next: year.next };
  const pointer = readPointer(line, at);
  return { value: { year: null, pointer: pointer?.value ?? null }, next: pointer?.next ?? at };
}

/** Day and month with what tells the year: «27 أكتوبر 2024», «السابع من أكتوبر الماضي». */
export function readDayAndMonth(line: Line, at: number): Read<CalendarDate> | null {
  const day = readDayNumber(line, at);
  const month = day && readMonthOfDay(line, day.next);
  if (!day || !month) return null;
  const tail = readTail(line, month.next);
  const named = month.value.month && 'month' in month.value.month ? month.value.month.month : null;
  const untold = named !== null && !tail.value.year && !tail.value.pointer && month.value.calendar === 'gregorian';
  const known = untold ? famousYear(line, at, named, day.value) : null;
  const year = known === null ? tail.value.year : { year: known };
  return { value: calendarDate({ ...month.value, ...tail.value, year, day: day.value }), next: tail.next };
}

/** The American order: «أكتوبر 27, 2024»; without a year only where nothing is counted by the figure. */
export function readMonthThenDay(line: Line, at: number): Read<CalendarDate> | null {
  const month = readMonthName(line, at);
  const day = month && line.joined(month.next) ? readDayNumber(line, month.next) : null;
  if (!month || !day) return null;
  const tail = readTail(line, day.next);
  const told = tail.value.year ?? tail.value.pointer;
  if (!told && (!line.closesClause(day.next) || runsOn(line, at, day.next))) return null;
  const { calendar, month: number } = month.value;
  return {
    value: calendarDate({ calendar, month: { month: number }, day: day.value, ...tail.value }),
    next: tail.next,
  };
}

const readFullDate = (line: Line, at: number): Read<CalendarDate> | null =>
  readDayAndMonth(line, at) ?? readMonthThenDay(line, at) ?? readFigureDate(line, at);

/** The same day told in the other calendar beside a date: «الموافق 27 أكتوبر 2024», «(24 ربيع الآخر 1446)». */
function readOtherCalendar(line: Line, at: number): Read<CalendarDate> | null {
  if (!line.near(at)) return null;
  const agreed = agreement.read(line, at);
  const begin = agreed?.next ?? at;
  if (!agreed && !/[(/،,-]/.test(line.gap(at))) return null;
  for (const { line: read } of line.readings(begin)) {
    const date = readFullDate(read, begin);
    if (date) return date;
  }
  return null;
}

/** A day told in both calendars: the Gregorian one counts. */
export function readInBothCalendars(line: Line, at: number): Read<CalendarDate> | null {
  const date = readFullDate(line, at);
  const other = date && readOtherCalendar(line, date.next);
  if (!date || !other || other.value.calendar === date.value.calendar) return null;
  return { value: date.value.calendar === 'gregorian' ? date.value : other.value, next: other.next };
}

/** A day of a month in words or figures, told in one calendar or in both. */
export const readDate = (line: Line, at: number): Read<CalendarDate> | null =>
  readInBothCalendars(line, at) ?? readFullDate(line, at);

/** A month by name needs no more, unless it is also a word of the language or of the Hijri calendar. */
function isMonthHere(line: Line, at: number, name: Read<MonthName>, tail: Tail): boolean {
  if (tail.year || tail.pointer) return true;
  const before = line.joined(at) ? line.key(at - 1) : '';
  if (name.value.calendar === 'hijri') return before === 'شهر';
  if (!monthsAlsoWords.has(line.key(at)) || name.next > at + 1) return true;
  return monthsByTheirHamza.has((line.words[at]?.exact ?? '').replace(/^و/, '')) || monthCues.has(before);
}

/** A month alone: «سبتمبر», «شهر نوفمبر الماضي», «حزيران/يونيو 2024». */
export function readMonth(line: Line, at: number): Read<CalendarDate> | null {
  const begin = line.key(at) === 'شهر' && line.joined(at + 1) ? at + 1 : at;
  const name = readMonthName(line, begin);
  if (!name) return null;
  const tail = readTail(line, name.next);
  if (!isMonthHere(line, begin, name, tail.value)) return null;
  const { calendar, month } = name.value;
  const known =
    calendar === 'gregorian' && !tail.value.year && !tail.value.pointer ? famousYear(line, begin, month, null) : null;
  const year = known === null ? tail.value.year : { year: known };
  return { value: calendarDate({ calendar, month: { month }, ...tail.value, year }), next: tail.next };
}

/** Nothing stands here that the figure before could count. */
export function endsHere(line: Line, at: number): boolean {
  return line.closesClause(at) || functionWords.has(line.key(at));
}
