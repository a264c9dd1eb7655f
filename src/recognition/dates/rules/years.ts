import { readCuedYear, readYearPair } from '../cued-year';
import { endsHere } from '../day-and-month';
import { type Calendar, VAGUE } from '../expression';
import type { Line } from '../line';
import { readCardinalWords, readOrdinal } from '../numerals';
import { readPointer } from '../pointers';
import type { Reader } from '../rule';
import { fiscalYears, weekdayNames, yearCues, yearHeads, yearParts, yearPrepositions } from '../vocabulary';
import { countsSomething, isBareYear, readYearFigure, yearAlone } from '../year';

/** How far a head may stand before its year: «انتخابات الرئاسة الأميركية 2024». */
const HEAD_REACH = 4;

const EARLIEST_IN_WORDS = 1100;
const LATEST_IN_WORDS = 2100;

function hasHeadBefore(line: Line, at: number): boolean {
  for (let back = 1; back <= HEAD_REACH; back++) {
    if (!line.joined(at - back + 1)) return false;
    if (line.among(at - back, yearHeads)) return true;
  }
  return false;
}

/** «2050 م د»: millions of dinars. */
const DINARS = 'د';

/** Years that a mark alone makes one: «1258م», «1446 هـ»; a round «1500م» is metres. */
const isYearOf = (calendar: Calendar, year: number): boolean =>
  calendar === 'hijri' || (year >= EARLIEST_MARKED && year <= LATEST_IN_WORDS && year % 100 !== 0);
const EARLIEST_MARKED = 500;

/** «2015 يوم الجمعة»: the year is over, and a day begins. */
const dayFollows = (line: Line, at: number): boolean =>
  line.key(at) === 'يوم' && (weekdayNames.read(line, at + 1) !== null || /^\d/.test(line.key(at + 1)));

/** Years. */
export const years: readonly Reader[] = [
  {
    id: 'dates/fiscal-year',
    example: 'ارتفعت الإيرادات في الربع الأول من العام المالي 2015/2016.',
    source: 'Fiscal years begin when each state and company will: no day is told',
    read(line, at) {
      const part = yearParts.read(line, at);
      const counted = part && readOrdinal(line, part.next);
      const begin = counted ? counted.next + (line.key(counted.next) === 'من' ? 1 : 0) : at;
      if (!line.among(begin, yearCues) || !line.joined(begin + 1) || !fiscalYears.has(line.key(begin + 1))) return null;
      const after = begin + 2;
      const pointed = readPointer(line, after)?.next ?? after;
      const told = readYearPair(line, pointed) ?? readYearFigure(line, pointed);
      return { value: VAGUE, next: told?.next ?? pointed };
    },
  },
  {
    id: 'dates/year-announced',
    example: 'بين عامي 2011 و2015',
    source: '«عام» and «سنة»; of two years all that lies between',
    read: readCuedYear,
  },
  {
    id: 'dates/year-pair',
    example: 'موسم 2023/24',
    source: 'Seasons and school years',
    read: readYearPair,
  },
  {
    id: 'dates/year',
    example: 'وصل إلى المدينة في 2015.',
    source: 'A figure is a year after a preposition, in brackets, with its mark, or at the end of an event’s name',
    read(line, at) {
      const figure = readYearFigure(line, at);
      if (!figure) return null;
      const { year, calendar } = figure.value;
      if (!isBareYear(year))
        return calendar && isYearOf(calendar, year) ? { value: yearAlone(figure.value), next: figure.next } : null;
      if (line.key(figure.next) === DINARS) return null;
      if (countsSomething(line, figure.next) && !dayFollows(line, figure.next)) return null;
      if (/^[.,/:%]\d?/.test(line.gap(figure.next)) && /^\d/.test(line.key(figure.next))) return null;
      const bracketed = /\($/.test(line.gap(at)) && /^\)/.test(line.gap(figure.next));
      const cued = line.joined(at) && yearPrepositions.has(line.key(at - 1));
      if (!bracketed && !cued && !calendar && !hasHeadBefore(line, at)) return null;
      return { value: yearAlone(figure.value), next: figure.next };
    },
  },
  {
    id: 'dates/year-in-words',
    example: 'اندلعت في ألف وسبعمئة وتسعة وثمانين.',
    source: 'A number in words after «في» at the end of its clause',
    read(line, at) {
      if (!line.joined(at) || !yearPrepositions.has(line.key(at - 1))) return null;
      const words = readCardinalWords(line, at);
      if (!words || words.value <= EARLIEST_IN_WORDS || words.value > LATEST_IN_WORDS) return null;
      if (!endsHere(line, words.next)) return null;
      return { value: yearAlone({ year: words.value, calendar: 'gregorian' }), next: words.next };
    },
  },
];
