import { endsHere } from '../day-and-month';
import {
  dated,
  dayAndMonth,
  inCalendar,
  isDay,
  isMonth,
  isYear,
  readFigureDate,
  readFigures,
  readShortYear,
  runsOn,
} from '../figure-date';
import type { Line } from '../line';
import { digitsOf } from '../numerals';
import type { Reader } from '../rule';
import { isFuture } from '../tense';
import { dayCues } from '../vocabulary';

/** «سيعود», «سوف يعود». */
const willBe = (line: Line, at: number): boolean => isFuture(line, at) || line.key(at - 1) === 'سوف';

/** Two figures that may be goals: after «سيفوز» they are no date. */
const isScore = (figures: readonly string[]): boolean => figures.every((figure) => Number(figure) <= MOST_GOALS);
const MOST_GOALS = 12;

/** Dates in figures. */
export const figures: readonly Reader[] = [
  {
    id: 'dates/figures',
    example: 'صدر القرار بتاريخ 13-9-1436هـ.',
    source: 'Arab order, ISO 8601 where the year comes first; Hijri dates as Saudi ministries write them',
    read: readFigureDate,
  },
  {
    id: 'dates/figures-short-year',
    example: 'صدر القرار في 16/04/24.',
    source: 'Captions and tables leave the century out',
    read(line, at) {
      const told = readFigures(line, at);
      if (told?.figures.length !== 3 || runsOn(line, at, told.next)) return null;
      if (told.separator === '.' && !line.among(at - 1, dayCues) && told.mark === null) return null;
      const value = readShortYear(told);
      return value && { value, next: told.next };
    },
  },
  {
    id: 'dates/figures-american',
    example: 'نشر في 08/12, 2023',
    source: 'American order, with a comma before the year',
    read(line, at) {
      const told = readFigures(line, at);
      const [month, day] = [Number(told?.figures[0]), Number(told?.figures[1])];
      const year = told && /^ ?[,،] ?$/.test(line.gap(told.next)) ? digitsOf(line.key(told.next)) : undefined;
      if (told?.figures.length !== 2 || year === undefined || !isYear(year) || !isMonth(month) || !isDay(day))
        return null;
      return { value: dated(Number(year), month, day), next: told.next + 1 };
    },
  },
  {
    id: 'dates/figures-month-and-year',
    example: 'العدد السابق 10/2023',
    source: 'Covers of magazines, budgets',
    read(line, at) {
      const told = readFigures(line, at);
      const [first = '', second = ''] = told?.figures ?? [];
      if (told?.figures.length !== 2 || told.separator === '.' || runsOn(line, at, told.next)) return null;
      if (isYear(second) && isMonth(Number(first)))
        return { value: inCalendar(dated(Number(second), Number(first), null), told.mark), next: told.next };
      if (isYear(first) && isMonth(Number(second)) && (told.separator === '/' || second.length === 2))
        return { value: inCalendar(dated(Number(first), Number(second), null), told.mark), next: told.next };
      return null;
    },
  },
  {
    id: 'dates/figures-day-and-month',
    example: 'يعود الوفد في 27/11',
    source:
      'Two figures are a date only after «في» and the like, or a verb of the future: they are also scores, laws and fractions',
    read(line, at) {
      const told = readFigures(line, at);
      if (told?.figures.length !== 2 || runsOn(line, at, told.next) || !line.joined(at)) return null;
      const cued = line.among(at - 1, dayCues) || (willBe(line, at - 1) && !isScore(told.figures));
      if (!cued || !endsHere(line, told.next) || line.key(told.next) === 'من') return null;
      const value = dayAndMonth(null, Number(told.figures[0]), Number(told.figures[1]));
      return value && { value: inCalendar(value, told.mark), next: told.next };
    },
  },
];
