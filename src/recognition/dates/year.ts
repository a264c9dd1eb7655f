import type { Calendar, CalendarDate, Expression, YearTold } from './expression';
import { calendarDate, VAGUE } from './expression';
import type { Line, Read } from './line';
import { digitsOf, readCardinalWords, readOrdinal, readYearInHalves } from './numerals';
import { readPointer } from './pointers';
import {
  countedNouns,
  fiscalYears,
  gregorianMarks,
  hijriMarks,
  studyYears,
  thisWords,
  unitForms,
  yearCues,
} from './vocabulary';

/** Years as they stand in longer expressions: figures with their mark, years by distance, what follows a month. */

/** A year with the calendar its mark tells: «1446هـ». */
export interface YearFigure {
  readonly year: number;
  readonly calendar: Calendar | null;
}

/** Years that a figure without «عام» may tell; what is outside is a count of something. */
const EARLIEST_BARE = 1900;
const LATEST_BARE = 2100;
export const isBareYear = (year: number): boolean => year >= EARLIEST_BARE && year <= LATEST_BARE;

/** Years that are of the Hijri calendar where dates of news are told: nearly seven centuries behind, or our own time. */
const FIRST_OF_NOW = 1300;
const LAST_OF_NOW = 1500;
export const looksHijri = (year: number): boolean => year >= FIRST_OF_NOW && year <= LAST_OF_NOW;

/** The mark of a calendar after a figure, glued or apart: «هـ», «للهجرة», «م». */
export function readCalendarMark(line: Line, at: number): Read<Calendar> | null {
  if (!line.joined(at)) return null;
  if (hijriMarks.has(line.key(at))) return { value: 'hijri', next: at + 1 };
  return gregorianMarks.has(line.key(at)) ? { value: 'gregorian', next: at + 1 } : null;
}

const DIGITS = 4;

/** The same year told in the other calendar: «[1394هـ]/1974م». */
function readGregorianBeside(line: Line, at: number): Read<YearFigure> | null {
  const digits = /^ ?[/(-] ?$/.test(line.gap(at)) ? digitsOf(line.key(at)) : undefined;
  const mark = digits === undefined ? null : readCalendarMark(line, at + 1);
  return mark?.value === 'gregorian'
    ? { value: { year: Number(digits), calendar: 'gregorian' }, next: mark.next }
    : null;
}

/**
 * A year in figures with its mark: «2024», «2024م», «1446 هـ»; of fewer digits than four only with a mark. Of a year told in
 * both calendars the Gregorian one counts.
 */
export function readYearFigure(line: Line, at: number, fewestDigits = DIGITS): Read<YearFigure> | null {
  const digits = digitsOf(line.key(at));
  if (digits === undefined) return null;
  const mark = readCalendarMark(line, at + 1);
  const beside = mark?.value === 'hijri' ? readGregorianBeside(line, mark.next) : null;
  if (beside) return beside;
  if (digits.length < fewestDigits && (fewestDigits === DIGITS || mark?.value !== 'hijri')) return null;
  return { value: { year: Number(digits), calendar: mark?.value ?? null }, next: mark?.next ?? at + 1 };
}

/** «[نهاية] العام 2022», «[نهاية] الأسبوع الثالث», «[نهاية] العام الدراسي»: another one than that around the publication. */
export function isAnother(line: Line, at: number): boolean {
  if (!line.joined(at)) return false;
  const key = line.key(at);
  return /\d/.test(key) || readOrdinal(line, at) !== null || studyYears.has(key) || fiscalYears.has(key);
}

/** «العام الماضي», «هذا العام», «العام نفسه»; «العام» alone is the current one. */
export function readYearByDistance(line: Line, at: number): Read<YearTold> | null {
  const begin = thisWords.has(line.key(at)) ? at + 1 : at;
  if (!yearCues.has(line.key(begin)) || !line.key(begin).startsWith('ال')) return null;
  const pointer = readPointer(line, begin + 1);
  if (pointer || isAnother(line, begin + 1)) return pointer;
  return { value: { offset: 0, from: 'publication' }, next: begin + 1 };
}

/** The year that follows a month, quarter or season: «2024», «من عام 2024», «من العام الماضي», «ألفين وعشرين». */
export function readYearAfter(line: Line, at: number): Read<{ told: YearTold; calendar: Calendar | null }> | null {
  if (!line.near(at)) return null;
  const from = line.key(at) === 'من' && line.joined(at + 1) ? at + 1 : at;
  const cued = line.among(from, yearCues) && line.joined(from + 1);
  const begin = cued ? from + 1 : from;
  const figure = readYearFigure(line, begin);
  if (figure && (cued || (isYearAfter(figure.value) && !countsThings(line, figure.next))))
    return { value: { told: { year: figure.value.year }, calendar: figure.value.calendar }, next: figure.next };
  const words = (cued ? readYearInHalves(line, begin) : null) ?? readCardinalWords(line, begin);
  if (words && words.value >= 1000 && words.value <= LATEST_BARE)
    return { value: { told: { year: words.value }, calendar: null }, next: words.next };
  const byDistance = line.joined(at) ? readYearByDistance(line, from) : null;
  return byDistance && { value: { told: byDistance.value, calendar: null }, next: byDistance.next };
}

const EARLIEST_AFTER_MONTH = 1200;
const isYearAfter = ({ year, calendar }: YearFigure): boolean =>
  calendar !== null || (year >= EARLIEST_AFTER_MONTH && year <= LATEST_BARE);

/** Whether the figure before a word counts it: «2000 جندي». */
export const countsSomething = (line: Line, at: number): boolean =>
  line.joined(at) && (countedNouns.has(line.key(at)) || /^\d/.test(line.key(at)));

/** The same after a month, where nobody counts time: «26 يناير 1978 يوما …» is a year. */
const countsThings = (line: Line, at: number): boolean => countsSomething(line, at) && !unitForms.has(line.key(at));

/** A year alone, by its calendar: one that may be of either, without a mark, is told of neither. */
export function yearAlone({ year, calendar }: YearFigure): CalendarDate | typeof VAGUE {
  if (calendar === null && looksHijri(year)) return VAGUE;
  return calendarDate({ calendar: calendar ?? 'gregorian', year: { year } });
}

/** Two years with what lies between, in whichever order they are told. */
export function yearRange(one: number, other: number, calendar: Calendar | null): Expression {
  const [from, to] = one < other ? [one, other] : [other, one];
  const [first, last] = [yearAlone({ year: from, calendar }), yearAlone({ year: to, calendar })];
  return first.kind === 'vague' || last.kind === 'vague' ? VAGUE : { kind: 'range', from: first, to: last };
}
