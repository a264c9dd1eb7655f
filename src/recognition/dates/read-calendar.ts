import type { CalendarDate, Expression, MonthTold, Side, YearTold } from './expression';
import { famousYear } from './famous-days';
import { Line, type Read } from './line';
import { readDigits, readOrdinal } from './numerals';
import { readYearAfter } from './read-years';
import {
  agreement,
  dayCues,
  functionWords,
  type MonthName,
  modifiers,
  monthCues,
  monthNames,
  monthsAlsoWords,
  monthsByTheirHamza,
  nameHeads,
  thatWords,
  thisWords,
} from './vocabulary';

/** Days and months by name: «27 أكتوبر 2024», «السابع من تشرين الأول/أكتوبر», «أكتوبر الماضي», «24 ربيع الآخر 1446 هـ». */

/** A month with the calendar it belongs to. */
interface MonthRead {
  readonly calendar: 'gregorian' | 'hijri';
  readonly month: MonthTold;
  readonly year: number | null;
}

/** A day of the month in figures or as an ordinal. */
export function readDayNumber(line: Line, at: number): Read<number> | null {
  const day = readDigits(line, at) ?? readOrdinal(line, at);
  return day && day.value >= 1 && day.value <= 31 ? day : null;
}

/** A month's name with the year that a page has glued to it: «ديسمبر2015». */
interface WrittenMonth extends MonthName {
  readonly year: number | null;
}

function readGluedYear(line: Line, at: number): Read<WrittenMonth> | null {
  const [, letters, year] = /^(\D+)((?:19|20)\d\d)$/.exec(line.key(at)) ?? [];
  const name = letters === undefined ? null : monthNames.read(new Line(line.text, at, letters), at);
  return name && { value: { ...name.value, year: Number(year) }, next: name.next };
}

/** A month's name, with its double in another tradition: «حزيران/يونيو», «أكتوبر (تشرين الأول)». */
function readMonthName(line: Line, at: number): Read<WrittenMonth> | null {
  const name = monthNames.read(line, at);
  if (!name) return readGluedYear(line, at);
  const double = /^ *[/(-]? *$/.test(line.gap(name.next)) ? monthNames.read(line, name.next) : null;
  const same = double?.value.calendar === name.value.calendar && double.value.month === name.value.month;
  return { value: { ...name.value, year: null }, next: double && same ? double.next : name.next };
}

/** «الشهر الجاري», «هذا الشهر», «الشهر نفسه»: a month by its distance. */
function readMonthByDistance(line: Line, at: number): Read<MonthTold> | null {
  const [key, begin] = [line.key(at), at + 1];
  const pointed = thisWords.has(key) || thatWords.has(key);
  if (pointed && line.key(begin) === 'الشهر')
    return { value: { offset: 0, from: thisWords.has(key) ? 'publication' : 'last-date' }, next: begin + 1 };
  if (key !== 'الشهر' || !line.joined(begin)) return null;
  const pointer = modifiers.read(line, begin);
  if (!pointer) return null;
  const offset = { past: -1, before: -1, current: 0, same: 0, future: 1, after: 1 }[pointer.value];
  const from =
    pointer.value === 'past' || pointer.value === 'current' || pointer.value === 'future' ? 'publication' : 'last-date';
  return { value: { offset, from }, next: pointer.next };
}

/** The month after a day: «27 أكتوبر», «السابع من شهر أكتوبر», «الـ15 من الشهر الجاري». */
function readMonthOfDay(line: Line, at: number): Read<MonthRead> | null {
  let begin = at;
  if (line.key(begin) === 'من' && line.joined(begin)) begin++;
  if (line.key(begin) === 'شهر' && line.joined(begin)) begin++;
  if (!/^ *[./-]? *$/.test(line.gap(begin))) return null;
  const name = readMonthName(line, begin);
  if (name) {
    const { calendar, month, year } = name.value;
    return { value: { calendar, month: { month }, year }, next: name.next };
  }
  const told = line.joined(begin) ? readMonthByDistance(line, begin) : null;
  return told ? { value: { calendar: 'gregorian', month: told.value, year: null }, next: told.next } : null;
}

interface Tail {
  readonly year: YearTold | null;
  readonly side: Side | null;
}

/** What follows a month: its year, or «الماضي», «الجاري», «المقبل». */
function readTail(line: Line, at: number, glued: number | null): Read<Tail> {
  if (glued !== null) return { value: { year: { year: glued }, side: null }, next: at };
  const year = readYearAfter(line, at);
  if (year) return { value: { year: year.value.told, side: null }, next: year.next };
  const pointer = /^ *\)? *$/.test(line.gap(at)) ? modifiers.read(line, at) : null;
  if (!pointer) return { value: { year: null, side: null }, next: at };
  const side = pointer.value;
  if (side === 'past' || side === 'current' || side === 'future')
    return { value: { year: null, side }, next: pointer.next };
  return { value: { year: null, side: null }, next: side === 'same' ? pointer.next : at };
}

function isNamePart(line: Line, at: number): boolean {
  if (!line.joined(at)) return false;
  return nameHeads.has(line.key(at - 1)) || nameHeads.has(line.key(at - 1).replace(/^ال|^[وبل](?:ال)?/, ''));
}

/** Day and month, in either order, with what tells the year. */
function readDayAndMonth(line: Line, at: number): Read<CalendarDate> | null {
  const day = readDayNumber(line, at);
  const month = day && readMonthOfDay(line, day.next);
  if (!day || !month) return readMonthThenDay(line, at);
  const tail = readTail(line, month.next, month.value.year);
  const named = 'month' in month.value.month ? month.value.month.month : null;
  const known = named !== null && !tail.value.year ? famousYear(line, at, named, day.value) : null;
  const year = known === null ? tail.value.year : { year: known };
  const calendar = month.value.calendar;
  return {
    value: {
      kind: 'calendar',
      calendar,
      year,
      month: month.value.month,
      day: day.value,
      weekday: null,
      side: tail.value.side,
    },
    next: tail.next,
  };
}

/** The American order: «أكتوبر 27, 2024»; without a year only where nothing is counted by the figure. */
function readMonthThenDay(line: Line, at: number): Read<CalendarDate> | null {
  const month = readMonthName(line, at);
  const day = month && line.joined(month.next) ? readDayNumber(line, month.next) : null;
  if (!month || !day) return null;
  const tail = readTail(line, day.next, null);
  if (!tail.value.year && !line.closesClause(day.next)) return null;
  const { calendar, month: number } = month.value;
  return {
    value: {
      kind: 'calendar',
      calendar,
      year: tail.value.year,
      month: { month: number },
      day: day.value,
      weekday: null,
      side: tail.value.side,
    },
    next: tail.next,
  };
}

/** The same day told in the other calendar beside a date: «الموافق 27 أكتوبر 2024», «(24 ربيع الآخر 1446)». */
function readOtherCalendar(line: Line, at: number): Read<CalendarDate> | null {
  if (!line.near(at) && !/^ *(?:ه)? *$/.test(line.gap(at))) return null;
  const agreed = agreement.read(line, at);
  const begin = agreed?.next ?? at;
  if (!agreed && !/[(/،,-]/.test(line.gap(at))) return null;
  for (const { line: read } of line.readings(begin)) {
    const date = readDayAndMonth(read, begin);
    if (date) return date;
  }
  return null;
}

/** «17 أبريل من كل عام»: a day of every year is no date. */
function recurs(line: Line, at: number): boolean {
  return line.key(at) === 'من' && line.key(at + 1) === 'كل';
}

/** Day and month; where both calendars tell the day, the Gregorian one counts. */
export function readDate(line: Line, at: number): Read<CalendarDate> | null {
  const date = readDayAndMonth(line, at);
  if (!date) return null;
  const other = readOtherCalendar(line, date.next);
  if (!other || other.value.calendar === date.value.calendar) return date;
  return { value: date.value.calendar === 'gregorian' ? date.value : other.value, next: other.next };
}

/** A month by name needs no more, unless it is also a word of the language or of the Hijri calendar. */
function isMonthHere(line: Line, at: number, name: Read<MonthName>, tail: Tail): boolean {
  if (tail.year || tail.side) return true;
  const before = line.joined(at) ? line.key(at - 1) : '';
  if (name.value.calendar === 'hijri') return before === 'شهر';
  if (!monthsAlsoWords.has(line.key(at)) || name.next > at + 1) return true;
  return monthsByTheirHamza.has((line.text.words[at]?.exact ?? '').replace(/^و/, '')) || monthCues.has(before);
}

/** A month alone: «سبتمبر», «شهر نوفمبر الماضي», «حزيران/يونيو 2024». */
export function readMonth(line: Line, at: number): Read<CalendarDate> | null {
  const begin = line.key(at) === 'شهر' && line.joined(at + 1) ? at + 1 : at;
  const name = readMonthName(line, begin);
  if (!name) return null;
  const tail = readTail(line, name.next, name.value.year);
  if (!isMonthHere(line, begin, name, tail.value)) return null;
  const { calendar, month } = name.value;
  return {
    value: {
      kind: 'calendar',
      calendar,
      year: tail.value.year,
      month: { month },
      day: null,
      weekday: null,
      side: tail.value.side,
    },
    next: tail.next,
  };
}

/** «2016 يونيو»: the year first, as tables and captions have it. */
function readYearThenMonth(line: Line, at: number): Read<CalendarDate> | null {
  const year = /^(?:19|20)\d\d$/.exec(line.key(at))?.[0];
  if (year === undefined || !line.joined(at + 1) || monthsAlsoWords.has(line.key(at + 1))) return null;
  const month = readMonth(line, at + 1);
  if (month?.value.year !== null || month.value.side !== null) return null;
  return { value: { ...month.value, year: { year: Number(year) } }, next: month.next };
}

/**
 * A day of no named month, at the end of its clause: «سيعود في 15», «عاد للثاني والعشرين». Feminine ordinals after «في» are
 * hours and ages.
 */
function readLoneDay(line: Line, at: number): Read<CalendarDate> | null {
  const day = readDayNumber(line, at);
  if (!day || !endsHere(line, day.next) || tellsAge(line, day.next)) return null;
  const ordinal = readOrdinal(line, at) !== null;
  if (ordinal && day.next === at + 1) return null;
  const cued = line.joined(at) && dayCues.has(line.key(at - 1)) && !(ordinal && line.key(at).endsWith('ة'));
  const taken = ordinal && day.value > 20 && takesTo(line, at);
  return cued || taken ? { value: loneDay(day.value), next: day.next } : null;
}

/** «في السابع عشر من عمره». */
function tellsAge(line: Line, at: number): boolean {
  return line.key(at) === 'من' && /^(?:ال)?عمر/.test(line.key(at + 1));
}

/** The word is read after «ل»: «عاد للثاني والعشرين». */
function takesTo(line: Line, at: number): boolean {
  return line.text.words[at]?.key !== line.key(at) && line.text.words[at]?.key.startsWith('لل') === true;
}

/** A day by its number only. */
export function loneDay(day: number, weekday: number | null = null): CalendarDate {
  return { kind: 'calendar', calendar: 'gregorian', year: null, month: null, day, weekday, side: null };
}

/** Nothing stands here that the figure before could count. */
export function endsHere(line: Line, at: number): boolean {
  return line.closesClause(at) || functionWords.has(line.key(at));
}

/** Dates and months by name; one that belongs to a name tells nothing («مدينة 6 أكتوبر»). */
export function readCalendar(line: Line, at: number): Read<Expression> | null {
  const date = readDate(line, at) ?? readMonth(line, at);
  if (date && (isNamePart(line, at) || recurs(line, date.next)))
    return { value: { kind: 'part-of-name' }, next: date.next };
  return date ?? readYearThenMonth(line, at) ?? readLoneDay(line, at);
}
