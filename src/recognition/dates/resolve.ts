import type { DayNumber } from '../../arabic/hijri';
import {
  civil,
  dayNumber,
  dayPeriod,
  interval,
  LAST,
  monthPeriod,
  type Period,
  weekdayOf,
  weekOf,
  weekWithin,
  yearPeriod,
} from './calendar';
import { distant, HOURS_A_DAY, moved } from './distant-days';
import type {
  Anniversary,
  CalendarUnit,
  Closest,
  DateRange,
  Distance,
  Expression,
  Pointer,
  Season,
  Stretch,
  UnitPeriod,
  Weekday,
  Weekend,
  YearPart,
} from './expression';
import { baseOf, isPeriod, type Reference, type Resolution } from './reference';
import { resolveGregorian, resolveHijri } from './resolve-calendar';

/** Setting the words of a date against the publication day or the last date named. */

/** First day not before `from` that is this weekday. */
const onOrAfter = (from: DayNumber, weekday: number): DayNumber => from + ((weekday - weekdayOf(from) + 7) % 7);
/** Last day not after `from` that is this weekday. */
const onOrBefore = (from: DayNumber, weekday: number): DayNumber => from - ((weekdayOf(from) - weekday + 7) % 7);

function countedWeekday(period: Period, weekday: number, count: number): Resolution {
  const day = count === LAST ? onOrBefore(period.last, weekday) : onOrAfter(period.first, weekday) + (count - 1) * 7;
  return day >= period.first && day <= period.last ? dayPeriod(day) : 'impossible-date';
}

/** The weekday so many weeks before or after a day, itself left out; 0: in the week around it. */
function pointedWeekday(weekday: number, { offset }: Pointer, base: DayNumber, { week }: Reference): Resolution {
  if (offset < 0) return dayPeriod(onOrBefore(base - 1, weekday) + (offset + 1) * 7);
  if (offset > 0) return dayPeriod(onOrAfter(base + 1, weekday) + (offset - 1) * 7);
  return countedWeekday(weekOf(base, week), weekday, 1);
}

/** A paragraph whose last date lies so many days back is about that time. */
const OLD_TIMES = 10;

/** The last day that a paragraph about something older has named: «صباح الأحد» in it is the nearest to that. */
function dayOfOldTimes({ last, lastIn }: Reference, today: DayNumber): DayNumber | null {
  return lastIn !== null && last.day !== null && today - last.day > OLD_TIMES ? last.day : null;
}

function resolveWeekday(expression: Weekday, reference: Reference): Resolution {
  const { weekday, within, pointer, near, count } = expression;
  if (within) {
    const period = resolve(within, reference);
    return isPeriod(period) ? countedWeekday(period, weekday, count ?? 1) : period;
  }
  const base = baseOf(pointer?.from ?? 'publication', 'day', reference);
  if (base === null) return 'no-publication-date';
  if (pointer) return pointedWeekday(weekday, pointer, base, reference);
  if (near !== null) return dayPeriod(onOrAfter(base + near - 3, weekday));
  const told = reference.tense === 'future' ? null : dayOfOldTimes(reference, base);
  if (told !== null) return dayPeriod(onOrAfter(told - 3, weekday));
  return dayPeriod(reference.tense === 'future' ? onOrAfter(base, weekday) : onOrBefore(base, weekday));
}

/** News looks no more years ahead by «بعد»; what is over does not lie ahead at all. */
const FAR_AHEAD = 10;

/** A time before or after; one told from the last date is passed over where no date was named before. */
function resolveDistance({ amounts, sign, from }: Distance, reference: Reference): Resolution {
  const { today, tense, last } = reference;
  const ahead = tense === 'future';
  const base = from === 'last-date' && !ahead ? last.day : today;
  if (base === null) return from === 'last-date' ? 'nothing' : 'no-publication-date';
  const told = distant(base, amounts, sign === 0 ? (ahead ? 1 : -1) : sign);
  if (from === 'publication' || !isPeriod(told) || today === null) return told;
  const unlikely = tense === 'past' ? told.first > today : civil(told.first).year - civil(today).year > FAR_AHEAD;
  return unlikely ? 'nothing' : told;
}

const decadeOf = (year: number): number => Math.floor(year / 10) * 10;
const wholeYears = (first: number, last: number): Period => interval(dayNumber(first, 1, 1), dayNumber(last, 12, 31));

/** The period of a unit around a day, so many units away. */
function around(unit: CalendarUnit, day: DayNumber, offset: number, reference: Reference): Period {
  const { year, month } = civil(day);
  if (unit === 'day') return dayPeriod(day + offset);
  if (unit === 'week') {
    const week = weekOf(day, reference.week);
    return interval(week.first + offset * 7, week.last + offset * 7);
  }
  if (unit === 'month') return monthPeriod(year, month + offset);
  if (unit === 'year') return yearPeriod(year + offset);
  if (unit === 'decade') return wholeYears(decadeOf(year) + offset * 10, decadeOf(year) + offset * 10 + 9);
  const century = Math.floor(year / 100) + offset;
  return wholeYears(century * 100, century * 100 + 99);
}

const START_OF_WEEK_DAYS = 3;

function resolvePeriod({ unit, offset, from, part }: UnitPeriod, reference: Reference): Resolution {
  const precision = unit === 'day' || unit === 'week' ? 'day' : unit === 'month' ? 'month' : 'year';
  const named = reference.last[precision] !== null;
  if (from === 'last-date' && offset === 0 && !named) return 'nothing';
  const base = baseOf(from, precision, reference);
  if (base === null) return 'no-publication-date';
  const whole = around(unit, base, offset, reference);
  if (part === 'start') return interval(whole.first, whole.first + START_OF_WEEK_DAYS - 1);
  const { today } = reference;
  if (part !== 'rest' || today === null || today <= whole.first || today > whole.last) return whole;
  return today === whole.last ? dayPeriod(today) : interval(today, whole.last);
}

function resolveStretch({ unit, count, sign }: Stretch, { today }: Reference): Resolution {
  if (today === null) return 'no-publication-date';
  if (unit === 'century') return 'vague';
  if (unit === 'decade') {
    const now = decadeOf(civil(today).year);
    return sign < 0 ? wholeYears(now - count * 10, now - 1) : wholeYears(now + 10, now + count * 10 + 9);
  }
  const days = Math.ceil(count / HOURS_A_DAY);
  const end = unit === 'hour' ? today + sign * days : moved(today, { unit, count }, sign);
  if (civil(end).year < 1 || Number.isNaN(end)) return 'vague';
  return sign < 0 ? interval(end, today) : interval(today + 1, end);
}

function monthsFrom(year: number, first: number, length: number): Period {
  return interval(monthPeriod(year, first).first, monthPeriod(year, first + length - 1).last);
}

function resolveYearPart({ first, length, year }: YearPart, reference: Reference): Resolution {
  if ('year' in year) return monthsFrom(year.year, first, length);
  const base = baseOf(year.from, 'year', reference);
  return base === null ? 'no-publication-date' : monthsFrom(civil(base).year + year.offset, first, length);
}

const SEASON_MONTHS = 3;

function resolveSeason({ first, offset }: Season, { today }: Reference): Resolution {
  if (today === null) return 'no-publication-date';
  const { year } = civil(today);
  const seasons = [-2, -1, 0, 1, 2].map((off) => monthsFrom(year + off, first, SEASON_MONTHS));
  const over = seasons.filter((season) => season.last < today);
  if (offset < 0) return over.at(offset) ?? 'vague';
  const coming = seasons.filter((season) => season.first > today);
  if (offset > 0) return coming[offset - 1] ?? 'vague';
  return (
    seasons.find((season) => season.first <= today && today <= season.last) ?? monthsFrom(year, first, SEASON_MONTHS)
  );
}

/** The days off of the week, or of those around it; in the past without a word that points, the last ones that have begun. */
function resolveWeekend({ pointer }: Weekend, reference: Reference): Resolution {
  const { week, tense } = reference;
  const base = baseOf(pointer?.from ?? 'publication', 'day', reference);
  if (base === null) return 'no-publication-date';
  const [first = 6] = week.weekend;
  const ofWeek = onOrAfter(weekOf(base, week).first, first);
  const begun = pointer === null && tense === 'past' && ofWeek > base ? -1 : 0;
  const day = ofWeek + ((pointer?.offset ?? 0) + begun) * 7;
  return interval(day, day + week.weekend.length - 1);
}

function resolveAnniversary({ of }: Anniversary, reference: Reference): Resolution {
  const { today } = reference;
  if (today === null) return 'no-publication-date';
  const { month, day } = civil(today);
  return resolve({ ...of, month: of.month ?? { month }, day }, reference);
}

function resolveClosest({ of }: Closest, reference: Reference): Resolution {
  const periods = of.map((date) => resolve(date, reference)).filter(isPeriod);
  const { today } = reference;
  const away = (period: Period): number => (today === null ? 0 : Math.abs(period.first - today));
  return periods.sort((a, b) => away(a) - away(b))[0] ?? 'impossible-date';
}

/** The first end with the month and year that only the other one tells, and the other way about. */
function completed({ from, to }: DateRange): DateRange {
  if (from.kind !== 'calendar' || to.kind !== 'calendar') return { kind: 'range', from, to };
  if (from.day !== null && from.month === null && from.weekday === null)
    return {
      kind: 'range',
      from: { ...from, calendar: to.calendar, month: to.month, year: to.year, pointer: to.pointer },
      to,
    };
  if (to.day !== null && to.month === null && to.weekday === null)
    return {
      kind: 'range',
      from,
      to: { ...to, calendar: from.calendar, month: from.month, year: from.year, pointer: from.pointer },
    };
  return { kind: 'range', from, to };
}

/** The second end in the year of the first, or the one after it, where only that tells one: «من شباط 1815 إلى نيسان». */
function inYearOfFirst({ from, to }: DateRange): Expression {
  if (from.kind !== 'calendar' || to.kind !== 'calendar' || to.year !== null || to.pointer !== null) return to;
  if (from.year === null || !('year' in from.year) || from.calendar !== to.calendar) return to;
  if (!from.month || !to.month || 'offset' in from.month || 'offset' in to.month) return to;
  return { ...to, year: { year: from.year.year + (to.month.month < from.month.month ? 1 : 0) } };
}

/** The year of a first end that tells none: the latest that lets it lie before the second. */
function inYearOf(from: Expression, to: Expression, end: Period): Expression {
  if (from.kind !== 'calendar' || to.kind !== 'calendar' || from.year !== null || from.calendar !== 'gregorian')
    return from;
  if (from.month === null || 'offset' in from.month) return from;
  const { year } = civil(end.first);
  const later = dayNumber(year, from.month.month, from.day ?? 1) > end.last;
  return { ...from, year: { year: later ? year - 1 : year } };
}

function weekdayRange(from: Weekday, to: Weekday, reference: Reference): Resolution {
  const first = resolve(from, reference);
  const last = resolve(to, reference);
  if (!isPeriod(first) || !isPeriod(last)) return isPeriod(first) ? last : first;
  if (reference.tense === 'future' || (from.pointer !== null && from.pointer.offset > 0))
    return interval(first.first, onOrAfter(first.first, to.weekday));
  return interval(onOrBefore(last.first, from.weekday), last.first);
}

function resolveRange(range: DateRange, reference: Reference): Resolution {
  const { from, to: second } = completed(range);
  const to = inYearOfFirst({ kind: 'range', from, to: second });
  if (from.kind === 'weekday' && to.kind === 'weekday' && !from.within) return weekdayRange(from, to, reference);
  const last = resolve(to, reference);
  if (!isPeriod(last)) return last;
  const first = resolve(inYearOf(from, to, last), reference);
  if (!isPeriod(first)) return first;
  return first.first <= last.last ? interval(first.first, last.last) : 'impossible-date';
}

/** The days an expression means, or why it means none. */
export function resolve(expression: Expression, reference: Reference): Resolution {
  switch (expression.kind) {
    case 'calendar':
      return expression.calendar === 'gregorian'
        ? resolveGregorian(expression, reference)
        : resolveHijri(expression, reference);
    case 'weekday':
      return resolveWeekday(expression, reference);
    case 'distance':
      return resolveDistance(expression, reference);
    case 'period':
      return resolvePeriod(expression, reference);
    case 'stretch':
      return resolveStretch(expression, reference);
    case 'year-part':
      return resolveYearPart(expression, reference);
    case 'season':
      return resolveSeason(expression, reference);
    case 'weekend':
      return resolveWeekend(expression, reference);
    case 'anniversary':
      return resolveAnniversary(expression, reference);
    case 'range':
      return resolveRange(expression, reference);
    case 'closest':
      return resolveClosest(expression, reference);
    case 'fixed':
      return interval(expression.first, expression.last);
    case 'counted-week': {
      const within = resolve(expression.within, reference);
      return isPeriod(within) ? weekWithin(within, expression.count, reference.week) : within;
    }
    case 'week-around': {
      const date = resolve(expression.date, reference);
      return isPeriod(date) ? weekOf(date.first, reference.week) : date;
    }
    case 'vague':
      return 'vague';
  }
}
