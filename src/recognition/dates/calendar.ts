import weeks from '../../../assets/dates/weeks.json' with { type: 'json' };
import type { DayNumber } from '../../arabic/hijri';

/** A stretch of whole days, both ends inclusive, and how precisely the words told it. */
export interface Period {
  readonly first: DayNumber;
  readonly last: DayNumber;
  readonly precision: 'day' | 'month' | 'year' | 'interval';
}

const DAY_MS = 86_400_000;

/** Year, month and day of a day number. */
export function civil(day: DayNumber): { readonly year: number; readonly month: number; readonly day: number } {
  const date = new Date(day * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Day number of a date; a month or day outside its range runs over into the next one, as in `Date.UTC`. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.floor(date.getTime() / DAY_MS);
}

/** Whether the Gregorian calendar has this day. */
export function exists(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  return civil(dayNumber(year, month + 1, 0)).day;
}

/** ISO weekday, 1 Monday to 7 Sunday. */
export function weekdayOf(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

export const dayPeriod = (day: DayNumber): Period => ({ first: day, last: day, precision: 'day' });

export function interval(first: DayNumber, last: DayNumber): Period {
  return first <= last ? { first, last, precision: 'interval' } : { first: last, last: first, precision: 'interval' };
}

/** A month, told as year and month; months outside 1 to 12 run over. */
export function monthPeriod(year: number, month: number): Period {
  return { first: dayNumber(year, month, 1), last: dayNumber(year, month + 1, 0), precision: 'month' };
}

export function yearPeriod(year: number): Period {
  return { first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31), precision: 'year' };
}

/** How weeks run in a country. */
export interface WeekCustom {
  /** ISO weekday on which the week begins. */
  readonly first: number;
  readonly weekend: readonly number[];
  /** False where the country is not known and the week is the world's default. */
  readonly known: boolean;
}

/** The week of a country by its ISO 3166-1 alpha-2 code (assets/dates/weeks.json, from CLDR). */
export function weekCustom(country: string | undefined): WeekCustom {
  const customs: Readonly<Record<string, { first: number; weekend: number[] }>> = weeks.countries;
  const custom = country === undefined ? undefined : customs[country.toUpperCase()];
  return custom ? { ...custom, known: true } : { ...weeks.unknown, known: false };
}

/**
 * The week around a day. Where no country tells how weeks run, a Sunday opens its week: it is the first working day
 * in most of the Arab world, and «this week» said on it looks ahead (docs/decisions/0006-dates.md).
 */
export function weekOf(day: DayNumber, custom: WeekCustom): Period {
  if (!custom.known && weekdayOf(day) === 7) return interval(day, day + 6);
  const first = day - ((weekdayOf(day) - custom.first + 7) % 7);
  return interval(first, first + 6);
}

/** A count from the end: «الأحد الأخير من أكتوبر». */
export const LAST = -1;

/**
 * The `count`-th week of a period, `LAST` for the last: a week belongs where four of its days lie (the rule of ISO 8601).
 */
export function weekWithin(period: Period, count: number, custom: WeekCustom): Period {
  const beginning = (day: DayNumber): DayNumber => day - ((weekdayOf(day) - custom.first + 7) % 7);
  const nearest = (day: DayNumber): DayNumber => (day - beginning(day) > 3 ? beginning(day) + 7 : beginning(day));
  const first = count === LAST ? nearest(period.last + 1) - 7 : nearest(period.first) + (count - 1) * 7;
  return interval(first, first + 6);
}

const pad = (value: number, digits: number): string => String(value).padStart(digits, '0');

function isoYear(year: number): string {
  return pad(year, 4);
}

function isoMonth(day: DayNumber): string {
  const { year, month } = civil(day);
  return `${isoYear(year)}-${pad(month, 2)}`;
}

/** `2024-10-27`. */
export function isoDay(day: DayNumber): string {
  return `${isoMonth(day)}-${pad(civil(day).day, 2)}`;
}

const opensMonth = (day: DayNumber): boolean => civil(day).day === 1;
const opensYear = (day: DayNumber): boolean => opensMonth(day) && civil(day).month === 1;

/** The ISO 8601 value of a period: day, month or year, else an interval in the coarsest unit that fits both ends. */
export function isoValue(period: Period): string {
  const { first, last } = period;
  if (period.precision === 'day') return isoDay(first);
  if (period.precision === 'month') return isoMonth(first);
  if (period.precision === 'year') return isoYear(civil(first).year);
  if (first === last) return isoDay(first);
  if (opensYear(first) && opensYear(last + 1)) {
    const [from, to] = [isoYear(civil(first).year), isoYear(civil(last).year)];
    return from === to ? from : `${from}/${to}`;
  }
  if (opensMonth(first) && opensMonth(last + 1)) {
    const [from, to] = [isoMonth(first), isoMonth(last)];
    return from === to ? from : `${from}/${to}`;
  }
  return `${isoDay(first)}/${isoDay(last)}`;
}
