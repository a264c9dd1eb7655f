import { dayOfHijri } from '../../arabic/hijri';
import { civil, dayNumber } from './calendar';
import type { CalendarDate, DateRange, Expression, Fixed, YearTold } from './expression';
import type { Line, Read } from './line';
import { digitsOf, readCardinal, readCardinalWords, readOrdinal, readYearInHalves } from './numerals';
import {
  beforeChrist,
  countedNouns,
  decadeNotAfter,
  decades,
  functionWords,
  gregorianMarks,
  hijriMarks,
  modifiers,
  numberHeads,
  pairedYears,
  studyYears,
  thisWords,
  yearCues,
  yearHeads,
  yearPrepositions,
} from './vocabulary';

/** A year with the calendar its mark tells: «1446هـ». */
export interface YearFigure {
  readonly year: number;
  readonly calendar: 'gregorian' | 'hijri' | null;
}

/** Years that a figure without «عام» may tell; what is outside is a count of something. */
const EARLIEST_BARE = 1900;
const LATEST_BARE = 2100;
/** How far a head may stand before its year: «انتخابات الرئاسة الأميركية 2024». */
const HEAD_REACH = 4;

const gregorian = (year: YearTold): CalendarDate => ({
  kind: 'calendar',
  calendar: 'gregorian',
  year,
  month: null,
  day: null,
  weekday: null,
  side: null,
});

const isBareYear = (year: number): boolean => year >= EARLIEST_BARE && year <= LATEST_BARE;

/** A year in figures with its mark, glued or apart: «2024», «2024م», «1446 هـ». */
export function readYearFigure(line: Line, at: number, fewestDigits = 4): Read<YearFigure> | null {
  const parts = /^(?:ال)?(\d{1,4})([هم]?)$/.exec(line.key(at));
  const digits = parts?.[1];
  if (digits === undefined) return null;
  const year = Number(digits);
  const tooShort = digits.length < fewestDigits;
  if (parts?.[2] && (!tooShort || fewestDigits < 4))
    return { value: { year, calendar: parts[2] === 'ه' ? 'hijri' : 'gregorian' }, next: at + 1 };
  const mark = line.joined(at + 1) ? line.key(at + 1) : '';
  if (tooShort && (fewestDigits === 4 || !hijriMarks.has(mark))) return null;
  if (hijriMarks.has(mark)) return { value: { year, calendar: 'hijri' }, next: at + 2 };
  if (gregorianMarks.has(mark)) return { value: { year, calendar: 'gregorian' }, next: at + 2 };
  return { value: { year, calendar: null }, next: at + 1 };
}

/** «العام الماضي», «هذا العام», «العام نفسه»; «العام» alone is the current one. */
export function readYearByDistance(line: Line, at: number): Read<YearTold> | null {
  const begin = thisWords.has(line.key(at)) ? at + 1 : at;
  if (!yearCues.has(line.key(begin)) || !line.key(begin).startsWith('ال')) return null;
  const pointer = line.joined(begin + 1) ? modifiers.read(line, begin + 1) : null;
  if (!pointer) return { value: { offset: 0, from: 'publication' }, next: begin + 1 };
  const told: Readonly<Record<typeof pointer.value, YearTold>> = {
    past: { offset: -1, from: 'publication' },
    current: { offset: 0, from: 'publication' },
    future: { offset: 1, from: 'publication' },
    before: { offset: -1, from: 'last-date' },
    after: { offset: 1, from: 'last-date' },
    same: { offset: 0, from: 'last-date' },
  };
  return { value: told[pointer.value], next: pointer.next };
}

/** The year that follows a month, quarter or season: «2024», «من عام 2024», «من العام الماضي», «ألفين وعشرين». */
export function readYearAfter(
  line: Line,
  at: number,
): Read<{ told: YearTold; calendar: YearFigure['calendar'] }> | null {
  if (!line.near(at)) return null;
  const from = line.key(at) === 'من' && line.joined(at + 1) ? at + 1 : at;
  const byDistance = line.joined(at) ? readYearByDistance(line, from) : null;
  if (byDistance) return { value: { told: byDistance.value, calendar: null }, next: byDistance.next };
  const cued = yearCues.has(line.key(from).replace(/^ل(?=.{3})/, '')) && line.joined(from + 1);
  const begin = cued ? from + 1 : from;
  const figure = readYearFigure(line, begin);
  const told = figure?.value;
  if (figure && !cued && line.joined(figure.next) && countedNouns.has(line.key(figure.next))) return null;
  if (figure && told && (cued || told.calendar !== null || (told.year >= 1200 && told.year <= LATEST_BARE)))
    return { value: { told: { year: told.year }, calendar: told.calendar }, next: figure.next };
  const words = (cued ? readYearInHalves(line, begin) : null) ?? readCardinalWords(line, begin);
  if (words && words.value >= 1000 && words.value <= LATEST_BARE)
    return { value: { told: { year: words.value }, calendar: null }, next: words.next };
  return null;
}

/** A Hijri year as the Gregorian days it fills; null where no table tells them. */
function hijriYear(year: number): Fixed | null {
  const first = dayOfHijri({ year, month: 1, day: 1 });
  const next = dayOfHijri({ year: year + 1, month: 1, day: 1 });
  return first === null || next === null ? null : { kind: 'fixed', first, last: next - 1 };
}

function ofFigure({ year, calendar }: YearFigure): Expression {
  return calendar === 'hijri' ? (hijriYear(year) ?? { kind: 'vague' }) : gregorian({ year });
}

/** The second year of a pair, «2016», «16» after 2015; null where the two make no span. */
function secondYear(line: Line, at: number, first: number): Read<number> | null {
  const digits = digitsOf(line.key(at));
  if (digits === undefined || (digits.length !== 4 && digits.length !== 2)) return null;
  const year = digits.length === 4 ? Number(digits) : Math.floor(first / 100) * 100 + Number(digits);
  return year > first && year - first <= 100 ? { value: year, next: at + 1 } : null;
}

function yearRange(from: number, to: number): DateRange {
  return { kind: 'range', from: gregorian({ year: from }), to: gregorian({ year: to }) };
}

/** Two years joined by a hyphen or stroke: «2015-2016», a season «2023/24». */
function readYearPair(line: Line, at: number): Read<Expression> | null {
  const first = readYearFigure(line, at);
  if (!first || !isBareYear(first.value.year) || numberHeads.has(line.key(at - 1))) return null;
  if (!/^ ?[-/] ?$/.test(line.gap(first.next))) return null;
  const second = secondYear(line, first.next, first.value.year);
  const short = second !== null && (digitsOf(line.key(first.next)) ?? '').length === 2;
  if (!second || (short && second.value !== first.value.year + 1)) return null;
  return { value: yearRange(first.value.year, second.value), next: second.next };
}

/** «عام 2024», «العام الدراسي 2024-2025», «عامي 2011 و2015», «عام 1446 هـ», «عام ألفين وعشرين». */
function readCuedYear(line: Line, at: number): Read<Expression> | null {
  if (pairedYears.has(line.key(at))) return readPairedYears(line, at + 1);
  if (!yearCues.has(line.key(at))) return null;
  const begin = studyYears.has(line.key(at + 1)) ? at + 2 : at + 1;
  if (!line.near(begin)) return null;
  const pair = readYearPair(line, begin);
  if (pair) return pair;
  const figure = readYearFigure(line, begin, 3);
  if (figure) {
    const old = line.joined(figure.next) ? beforeChrist.read(line, figure.next) : null;
    if (old) return { value: { kind: 'vague' }, next: old.next };
    return { value: ofFigure(figure.value), next: figure.next };
  }
  const words = readYearInHalves(line, begin) ?? readCardinalWords(line, begin);
  return words && words.value >= 100 ? { value: gregorian({ year: words.value }), next: words.next } : null;
}

function readPairedYears(line: Line, at: number): Read<Expression> | null {
  const pair = readYearPair(line, at);
  if (pair) return pair;
  const first = readYearFigure(line, at);
  if (!first) return null;
  const alone = line.key(first.next) === 'و';
  const rest = alone ? line : line.afterAnd(first.next);
  const second = rest ? secondYear(rest, alone ? first.next + 1 : first.next, first.value.year) : null;
  return second ? { value: yearRange(first.value.year, second.value), next: second.next } : null;
}

function hasHeadBefore(line: Line, at: number): boolean {
  for (let back = 1; back <= HEAD_REACH; back++) {
    if (!line.joined(at - back + 1)) return false;
    if (yearHeads.has(line.key(at - back).replace(/^[ولبف](?=.{3})/, ''))) return true;
  }
  return false;
}

/** A figure that is a year by where it stands: after «في» or «منذ», in brackets, at the end of an event's name. */
function readBareYear(line: Line, at: number): Read<Expression> | null {
  const figure = readYearFigure(line, at);
  if (!figure || !isBareYear(figure.value.year))
    return figure?.value.calendar ? { value: ofFigure(figure.value), next: figure.next } : null;
  const after = line.key(figure.next);
  if (line.joined(figure.next) && (countedNouns.has(after) || /^\d/.test(after))) return null;
  if (/^[.,/:%]\d?/.test(line.gap(figure.next)) && /^\d/.test(after)) return null;
  const bracketed = /\($/.test(line.gap(at)) && /^\)/.test(line.gap(figure.next));
  const cued = line.joined(at) && yearPrepositions.has(line.key(at - 1));
  if (bracketed || cued || figure.value.calendar || hasHeadBefore(line, at))
    return { value: ofFigure(figure.value), next: figure.next };
  return null;
}

/** A year in words after «في», at the end of its clause: «في ألف وسبعمئة وتسعة وثمانين». */
function readWordYear(line: Line, at: number): Read<Expression> | null {
  if (!line.joined(at) || !yearPrepositions.has(line.key(at - 1))) return null;
  const words = readCardinalWords(line, at);
  if (!words || words.value <= 1100 || words.value > LATEST_BARE) return null;
  const ends = line.closesClause(words.next) || functionWords.has(line.key(words.next));
  return ends ? { value: gregorian({ year: words.value }), next: words.next } : null;
}

const years = (first: number, last: number): Fixed => ({
  kind: 'fixed',
  first: dayNumber(first, 1, 1),
  last: dayNumber(last, 12, 31),
});

/** «القرن الماضي», «القرن الحادي والعشرين», «القرن الـ19»: the years of a century, told from its round year. */
function readCentury(line: Line, at: number): Read<Expression> | null {
  if (line.key(at) !== 'القرن' || !line.joined(at + 1)) return null;
  const count = readOrdinal(line, at + 1) ?? readCardinal(line, at + 1);
  if (count && count.value >= 1 && count.value <= 22) {
    const old = line.joined(count.next) ? beforeChrist.read(line, count.next) : null;
    if (old) return { value: { kind: 'vague' }, next: old.next };
    return { value: years((count.value - 1) * 100, count.value * 100 - 1), next: count.next };
  }
  const pointer = modifiers.read(line, at + 1);
  if (!pointer || pointer.value === 'same') return null;
  const offset = { past: -1, before: -1, current: 0, future: 1, after: 1 }[pointer.value];
  return { value: { kind: 'period', unit: 'century', offset, from: 'publication', part: 'whole' }, next: pointer.next };
}

/** «التسعينيات», «سبعينيات القرن الماضي»: ten years; of the last century where none is told. */
function readDecade(line: Line, at: number): Read<Expression> | null {
  const decade = decades.read(line, at);
  if (!decade) return null;
  if (decade.value >= 2000) return { value: years(decade.value, decade.value + 9), next: decade.next };
  const from = line.key(decade.next) === 'من' ? decade.next + 1 : decade.next;
  if (decadeNotAfter.has(line.key(from)) || /^العمر|^عمر/.test(line.key(from))) return null;
  const century = line.joined(decade.next) ? readCentury(line, from) : null;
  if (century?.value.kind === 'fixed') {
    const first = civil(century.value.first).year + decade.value;
    return { value: years(first, first + 9), next: century.next };
  }
  const current = century?.value.kind === 'period' && century.value.offset === 0;
  const base = current ? 2000 : 1900;
  return { value: years(base + decade.value, base + decade.value + 9), next: century?.next ?? decade.next };
}

/** A year, a span of years, a decade or a century. */
export function readYears(line: Line, at: number): Read<Expression> | null {
  return (
    readCuedYear(line, at) ??
    readYearPair(line, at) ??
    readBareYear(line, at) ??
    readWordYear(line, at) ??
    readDecade(line, at) ??
    readCentury(line, at)
  );
}
