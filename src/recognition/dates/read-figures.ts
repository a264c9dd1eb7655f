import type { CalendarDate, Expression } from './expression';
import type { Line, Read } from './line';
import { digitsOf } from './numerals';
import { endsHere } from './read-calendar';
import { isFuture } from './tense';
import { dayCues, numberHeads } from './vocabulary';

/** Dates in figures: 27/10/2024, 2024-10-27, 27.10.2024, 10/2024, and 27/10 where a word says that it is a date. */

const EARLIEST = 1000;
const LATEST = 2200;

function date(year: number | null, month: number, day: number | null): CalendarDate {
  return {
    kind: 'calendar',
    calendar: 'gregorian',
    year: year === null ? null : { year },
    month: { month },
    day,
    weekday: null,
    side: null,
  };
}

const isYear = (figure: string): boolean =>
  figure.length === 4 && Number(figure) >= EARLIEST && Number(figure) <= LATEST;
const isMonth = (figure: number): boolean => figure >= 1 && figure <= 12;
const isDay = (figure: number): boolean => figure >= 1 && figure <= 31;

/** Day and month in the Arab order; the other one where only that makes sense. */
function dayAndMonth(year: number | null, first: number, second: number): CalendarDate | null {
  if (isDay(first) && isMonth(second)) return date(year, second, first);
  return isMonth(first) && isDay(second) ? date(year, first, second) : null;
}

function monthAndDay(year: number | null, first: number, second: number): CalendarDate | null {
  return isMonth(first) && isDay(second) ? date(year, first, second) : dayAndMonth(year, first, second);
}

/** The separator of two figures without space; undefined where there is none of these. */
const separator = (line: Line, at: number): string | undefined => /^[/.-]$/.exec(line.gap(at))?.[0];

/** Three figures of two digits: «16/04/21», «18-9-15»; which is the year, only the publication day can tell. */
function shortYear(first: number, second: number, third: number): Expression | null {
  const century = 2000;
  const readings = [
    dayAndMonth(century + third, first, second),
    isMonth(second) && isDay(third) ? date(century + first, second, third) : null,
  ].filter((reading) => reading !== null);
  return readings.length === 0 ? null : { kind: 'closest', of: readings };
}

function readThree(line: Line, at: number, figures: readonly [string, string, string]): Read<Expression> | null {
  const [first, second, third] = [Number(figures[0]), Number(figures[1]), Number(figures[2])];
  const next = at + 3;
  if (isYear(figures[0])) {
    const value = monthAndDay(first, second, third);
    return value && { value, next };
  }
  if (isYear(figures[2])) {
    const value = dayAndMonth(third, first, second);
    return value && { value, next };
  }
  if (figures.some((figure) => figure.length > 2) || figures[2].length < 2) return null;
  if (separator(line, at + 1) === '.' && !dayCues.has(line.key(at - 1))) return null;
  const value = shortYear(first, second, third);
  return value && { value, next };
}

/** «08/12, 2015»: a comma before the year is the American order. */
function readAmerican(line: Line, at: number, first: number, second: number): Read<Expression> | null {
  const year = digitsOf(line.key(at + 2));
  if (year === undefined || !isYear(year) || !/^ ?[,،] ?$/.test(line.gap(at + 2))) return null;
  const value = isMonth(first) && isDay(second) ? date(Number(year), first, second) : null;
  return value && { value, next: at + 3 };
}

function readTwo(line: Line, at: number, figures: readonly [string, string]): Read<Expression> | null {
  const [first, second] = [Number(figures[0]), Number(figures[1])];
  const next = at + 2;
  const pointed = separator(line, at + 1) === '.';
  if (numberHeads.has(line.key(at - 1))) return null;
  if (!pointed && isYear(figures[1]) && isMonth(first)) return { value: date(second, first, null), next };
  if (!pointed && isYear(figures[0]) && isMonth(second)) return { value: date(first, second, null), next };
  const american = readAmerican(line, at, first, second);
  if (american) return american;
  const cued =
    line.joined(at) && (dayCues.has(line.key(at - 1)) || isFuture(line.key(at - 1)) || line.key(at - 2) === 'سوف');
  const value = cued && endsHere(line, next) ? dayAndMonth(null, first, second) : null;
  return value && { value, next };
}

/** A date in figures. */
export function readFigures(line: Line, at: number): Read<Expression> | null {
  const first = digitsOf(line.key(at));
  const sign = separator(line, at + 1);
  const second = sign === undefined ? undefined : digitsOf(line.key(at + 1));
  if (first === undefined || second === undefined || /^[/.:]$/.test(line.gap(at))) return null;
  const third = separator(line, at + 2) === sign ? digitsOf(line.key(at + 2)) : undefined;
  return third === undefined ? readTwo(line, at, [first, second]) : readThree(line, at, [first, second, third]);
}
