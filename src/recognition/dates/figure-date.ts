import { type Calendar, type CalendarDate, calendarDate, type Expression } from './expression';
import type { Line, Read } from './line';
import { digitsOf } from './numerals';
import { looksHijri, readCalendarMark } from './year';

/** Dates in figures: 27/10/2024, 2024-10-27, 13-9-1436هـ, 15 / 3 / 2018, 16/04/21. */

const EARLIEST = 1000;
const LATEST = 2200;
const CENTURY = { gregorian: 2000, hijri: 1400 } as const;

export const isYear = (figure: string): boolean =>
  figure.length === 4 && Number(figure) >= EARLIEST && Number(figure) <= LATEST;
export const isMonth = (figure: number): boolean => figure >= 1 && figure <= 12;
export const isDay = (figure: number): boolean => figure >= 1 && figure <= 31;

/** Figures that stand together, what joins them, and the mark after the last. */
export interface Figures {
  readonly figures: readonly string[];
  readonly separator: string;
  readonly mark: Calendar | null;
  readonly next: number;
}

/** «27/10», «15 - 3»: what stands between two figures of a date; spaces on either side or on one. */
const SEPARATOR = /^ ?([/.\\_|-]) ?$/;

const separatorAt = (line: Line, at: number): string | undefined =>
  digitsOf(line.key(at)) === undefined ? undefined : SEPARATOR.exec(line.gap(at))?.[1];

/** The figures from a word on: two or three with one sign between them. */
export function readFigures(line: Line, at: number): Figures | null {
  const first = digitsOf(line.key(at));
  const separator = separatorAt(line, at + 1);
  if (first === undefined || separator === undefined) return null;
  const figures = [first];
  let next = at + 1;
  for (; figures.length < 3 && (next === at + 1 || separatorAt(line, next) === separator); next++)
    figures.push(digitsOf(line.key(next)) ?? '');
  const mark = readCalendarMark(line, next);
  return { figures, separator, mark: mark?.value ?? null, next: mark?.next ?? next };
}

/** Whether the figures run on before or after those read: an address of a computer, «10.12.2018.1», a share, «4.4%». */
export function runsOn(line: Line, at: number, next: number): boolean {
  const before = /^[/.:]$/.test(line.gap(at)) && /\d$/.test(line.key(at - 1));
  return (
    before || /^ ?[%٪]/.test(line.gap(next)) || (/^[/.,،:\\_|-]$/.test(line.gap(next)) && /^\d/.test(line.key(next)))
  );
}

/** Day and month in the Arab order; the other one where only that makes sense. */
export function dayAndMonth(year: number | null, first: number, second: number): CalendarDate | null {
  if (isDay(first) && isMonth(second)) return dated(year, second, first);
  return isMonth(first) && isDay(second) ? dated(year, first, second) : null;
}

function monthAndDay(year: number, first: number, second: number): CalendarDate | null {
  return isMonth(first) && isDay(second) ? dated(year, first, second) : dayAndMonth(year, first, second);
}

export const dated = (year: number | null, month: number, day: number | null): CalendarDate =>
  calendarDate({ year: year === null ? null : { year }, month: { month }, day });

/** The date in the calendar that its mark tells, else its year: nobody writes of the Gregorian 1436 in figures. */
export function inCalendar<T extends CalendarDate | null>(date: T, mark: Calendar | null): T {
  if (date === null) return date;
  const year = date.year !== null && 'year' in date.year ? date.year.year : 0;
  return { ...date, calendar: mark ?? (looksHijri(year) ? 'hijri' : 'gregorian') };
}

/** A date of three figures, one of them a year of four digits. */
export function readFigureDate(line: Line, at: number): Read<CalendarDate> | null {
  const told = readFigures(line, at);
  const [first = '', second = '', third = ''] = told?.figures ?? [];
  if (!told || third === '' || runsOn(line, at, told.next)) return null;
  const date = isYear(first)
    ? monthAndDay(Number(first), Number(second), Number(third))
    : isYear(third)
      ? dayAndMonth(Number(third), Number(first), Number(second))
      : null;
  return date && { value: inCalendar(date, told.mark), next: told.next };
}

/** Three figures of two digits: «16/04/21», «18-9-15», «22/12/46هـ»; which is the year, only the publication day can tell. */
export function readShortYear({ figures, mark }: Figures): Expression | null {
  const [first, second, third] = [Number(figures[0]), Number(figures[1]), Number(figures[2])];
  if (figures.some((figure) => figure.length > 2) || (figures[2] ?? '').length < 2) return null;
  const century = CENTURY[mark ?? 'gregorian'];
  const readings = [
    dayAndMonth(century + third, first, second),
    isMonth(second) && isDay(third) ? dated(century + first, second, third) : null,
  ].filter((reading) => reading !== null);
  return readings.length === 0 ? null : { kind: 'closest', of: readings.map((one) => inCalendar(one, mark)) };
}
