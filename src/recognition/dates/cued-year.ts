import type { Calendar, Expression } from './expression';
import { VAGUE } from './expression';
import type { Line, Read } from './line';
import { digitsOf, readCardinalWords, readYearInHalves } from './numerals';
import { beforeChrist, gregorianMarks, hijriMarks, numberHeads, pairedYears, studyYears, yearCues } from './vocabulary';
import { isBareYear, looksHijri, readCalendarMark, readYearFigure, yearAlone, yearRange } from './year';

/** Years that a word or their form announces: «عام 2024», «عامي 2011 و2015», «2015-2016». */

/** «عام 40»: of three digits at least. */
const FEWEST_DIGITS = 3;
const LONGEST_SPAN = 100;
const CENTURY = 100;

/** The second year of a pair, «2016», or «16» after 2015; null where the two make no span. */
function secondYear(line: Line, at: number, first: number): Read<number> | null {
  const digits = digitsOf(line.key(at));
  if (digits === undefined || (digits.length !== 4 && digits.length !== 2)) return null;
  const year = digits.length === 4 ? Number(digits) : Math.floor(first / CENTURY) * CENTURY + Number(digits);
  return year !== first && Math.abs(year - first) <= LONGEST_SPAN ? { value: year, next: at + 1 } : null;
}

/** Two years joined by a hyphen or stroke: «2015-2016», a season «2023/24», «1435/1436هـ». */
export function readYearPair(line: Line, at: number): Read<Expression> | null {
  const first = digitsOf(line.key(at))?.length === 4 ? Number(digitsOf(line.key(at))) : 0;
  if ((!isBareYear(first) && !looksHijri(first)) || line.among(at - 1, numberHeads)) return null;
  if (!/^ ?[-/] ?$/.test(line.gap(at + 1))) return null;
  const second = secondYear(line, at + 1, first);
  const short = digitsOf(line.key(at + 1))?.length === 2;
  if (!second || second.value < first || (short && second.value !== first + 1)) return null;
  const mark = readCalendarMark(line, second.next);
  return { value: yearRange(first, second.value, mark?.value ?? null), next: mark?.next ?? second.next };
}

/** «عامي 2011 و2015», «الأعوام 2013 و2014 و2015»: the years and what lies between. */
function readPairedYears(line: Line, at: number): Read<Expression> | null {
  const pair = readYearPair(line, at);
  if (pair) return pair;
  const first = readYearFigure(line, at);
  if (!first) return null;
  let { next } = first;
  let [from, to, calendar] = [first.value.year, first.value.year, first.value.calendar];
  for (let rest = line.afterAnd(next); rest; rest = line.afterAnd(next)) {
    const second = secondYear(rest.line, rest.at, from);
    if (!second) break;
    const mark = readCalendarMark(line, second.next);
    [from, to, calendar] = [Math.min(from, second.value), Math.max(to, second.value), mark?.value ?? calendar];
    next = mark?.next ?? second.next;
  }
  return from === to ? null : { value: yearRange(from, to, calendar), next };
}

/** «العام الهجري», «السنة الميلادية»: the calendar that a year's adjective tells. */
function calendarOf(line: Line, at: number): Calendar | null {
  if (line.among(at, hijriMarks)) return 'hijri';
  return line.among(at, gregorianMarks) ? 'gregorian' : null;
}

/** «عام 2024», «العام الدراسي 2024-2025», «عامي 2011 و2015», «عام 1446 هـ», «عام ألفين وعشرين». */
export function readCuedYear(line: Line, at: number): Read<Expression> | null {
  if (pairedYears.has(line.key(at))) return readPairedYears(line, at + 1);
  if (!yearCues.has(line.key(at))) return null;
  const told = line.joined(at + 1) ? calendarOf(line, at + 1) : null;
  const begin = told || studyYears.has(line.key(at + 1)) ? at + 2 : at + 1;
  if (!line.near(begin)) return null;
  const pair = readYearPair(line, begin);
  if (pair) return pair;
  const figure = readYearFigure(line, begin, FEWEST_DIGITS);
  if (figure) {
    const old = line.joined(figure.next) ? beforeChrist.read(line, figure.next) : null;
    if (old) return { value: VAGUE, next: old.next };
    const { year, calendar } = figure.value;
    return { value: yearAlone({ year, calendar: calendar ?? told }), next: figure.next };
  }
  const words = readYearInHalves(line, begin) ?? readCardinalWords(line, begin);
  return words && words.value >= 100
    ? { value: yearAlone({ year: words.value, calendar: told ?? 'gregorian' }), next: words.next }
    : null;
}
