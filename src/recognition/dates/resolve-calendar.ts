import type { DayNumber } from '../../arabic/hijri';
import { dayOfHijri, FIRST_HIJRI_YEAR, hijriOf, LAST_HIJRI_YEAR } from '../../arabic/hijri';
import {
  civil,
  dayNumber,
  dayPeriod,
  exists,
  interval,
  monthPeriod,
  type Period,
  weekdayOf,
  yearPeriod,
} from './calendar';
import type { CalendarDate, MonthTold, Pointer, YearTold } from './expression';
import { yearOfNamesake } from './famous-days';
import type { Reference, Resolution } from './reference';
import { baseOf } from './reference';

/** Resolving dates told by name and figure: which year or month is meant where the words leave it out. */

/** A day ahead counts as far as three behind: news tells of what has been. Weighed the other way in the future tense. */
const AGAINST_THE_TENSE = 3;
/** Years around the day counted from, nearest first: where a date without a year is looked for. */
const YEARS_AROUND = [0, -1, 1, -2, 2, -3, 3, -4, 4] as const;
const NEAR_YEARS = 3;

/** The years in which a date may lie: 29 February needs the leap years, «قبل الماضي» those farther off. */
function yearsAround(date: CalendarDate, base: number): readonly number[] {
  const february = date.month !== null && 'month' in date.month && date.month.month === 2;
  const far = (february && date.day === 29) || Math.abs(date.pointer?.offset ?? 0) > 1;
  return (far ? YEARS_AROUND : YEARS_AROUND.slice(0, NEAR_YEARS)).map((off) => base + off);
}

/** The day that a date without a year is counted from. */
const baseOfDate = ({ pointer }: CalendarDate, reference: Reference): DayNumber | null =>
  baseOf(pointer?.from ?? 'publication', 'month', reference);

/** How far a date lies from the publication day, as the tense has it. */
function cost(day: DayNumber, today: DayNumber, reference: Reference): number {
  const ahead = day - today;
  if (reference.tense === 'future') return ahead >= 0 ? ahead : -ahead * AGAINST_THE_TENSE;
  return ahead > 0 ? ahead * AGAINST_THE_TENSE : -ahead;
}

function nearest(days: readonly DayNumber[], today: DayNumber, reference: Reference): DayNumber | null {
  const [first, ...others] = days;
  if (first === undefined) return null;
  return others.reduce((best, day) => (cost(day, today, reference) < cost(best, today, reference) ? day : best), first);
}

const middle = (period: Period): DayNumber => Math.floor((period.first + period.last) / 2);

/** The periods that a word like «الماضي» leaves, nearest first: before, after or around the day it counts from. */
function onSide(periods: readonly Period[], base: DayNumber, { offset }: Pointer): readonly Period[] {
  const left =
    offset < 0
      ? periods.filter((period) => period.last < base)
      : periods.filter((period) => offset === 0 || period.first > base);
  const ordered = [...left].sort((a, b) => Math.abs(middle(a) - base) - Math.abs(middle(b) - base));
  return ordered.slice(Math.max(Math.abs(offset) - 1, 0));
}

/** The one of several years that is meant: where a word points, else the nearest as the tense has it. */
function nearestPeriod(
  periods: readonly Period[],
  base: DayNumber,
  { pointer }: CalendarDate,
  reference: Reference,
): Period | null {
  if (pointer) return onSide(periods, base, pointer)[0] ?? null;
  const chosen = nearest(periods.map(middle), base, reference);
  return periods.find((period) => middle(period) === chosen) ?? null;
}

function yearOf(told: YearTold, reference: Reference): number | null {
  if ('year' in told) return told.year;
  const base = baseOf(told.from, 'year', reference);
  return base === null ? null : civil(base).year + told.offset;
}

/** Year and month told by distance: «الشهر الجاري». */
function byDistance(told: Extract<MonthTold, { offset: number }>, reference: Reference): Period | null {
  const base = baseOf(told.from, 'month', reference);
  if (base === null) return null;
  const { year, month } = civil(base);
  return monthPeriod(year, month + told.offset);
}

const LEAP_YEAR = 2000;

/** A paragraph whose last date lies so many years back is about that time. */
const LONG_AGO = 2;

/** The year of the date named before, where it is of the same month and of one sentence, or of a paragraph about a time long past. */
function yearOfSameMonth({ pointer }: CalendarDate, month: number, reference: Reference): number | null {
  const { last, today, tense, lastIn } = reference;
  if (pointer || tense === 'future' || last.month === null || civil(last.month).month !== month) return null;
  const { year } = civil(last.month);
  const longAgo = lastIn === 'paragraph' && today !== null && civil(today).year - year > LONG_AGO;
  return lastIn === 'sentence' || longAgo ? year : null;
}

/** A day of a month whose year is not told. */
function withoutYear(date: CalendarDate, month: number, reference: Reference): Resolution {
  const { day, weekday } = date;
  if (day !== null && !exists(LEAP_YEAR, month, day)) return 'impossible-date';
  const told = yearOfSameMonth(date, month, reference);
  if (told !== null && (day === null || exists(told, month, day)))
    return day === null ? monthPeriod(told, month) : dayPeriod(dayNumber(told, month, day));
  const base = baseOfDate(date, reference);
  if (base === null) return 'no-publication-date';
  const around = yearsAround(date, civil(base).year);
  const possible = (period: Period): boolean => !reference.begun || date.pointer !== null || period.first <= base;
  if (day === null) {
    const months = around.map((one) => monthPeriod(one, month)).filter(possible);
    return nearestPeriod(months, base, date, reference) ?? 'vague';
  }
  const days = around
    .filter((one) => exists(one, month, day))
    .map((one) => dayPeriod(dayNumber(one, month, day)))
    .filter(possible);
  const fitting = weekday === null ? [] : days.filter((period) => weekdayOf(period.first) === weekday);
  const chosen = nearestPeriod(fitting.length > 0 ? fitting : days, base, date, reference);
  const namesake = chosen && chosen.first > base && !date.pointer ? yearOfNamesake(month, day) : null;
  if (namesake !== null && reference.tense !== 'future') return dayPeriod(dayNumber(namesake, month, day));
  return chosen ?? 'vague';
}

/** Months before and after the publication in which a day without a month is looked for. */
const MONTHS_AROUND = [0, -1, 1, -2, 2] as const;

/** A day whose month is not told: «في 15», «الجمعة 22». */
function withoutMonth(day: number, date: CalendarDate, reference: Reference): Resolution {
  const { today } = reference;
  if (today === null) return 'no-publication-date';
  const { year, month } = civil(today);
  const days = MONTHS_AROUND.map((off) => monthPeriod(year, month + off))
    .map((period) => (period.first + day - 1 <= period.last ? period.first + day - 1 : null))
    .filter((one) => one !== null);
  const { weekday } = date;
  const fitting = weekday === null ? days : days.filter((one) => weekdayOf(one) === weekday);
  const inMonth = weekday === null && reference.tense === null ? fitting.slice(0, 1) : fitting;
  const found = nearest(inMonth, today, reference);
  return found === null ? 'nothing' : dayPeriod(found);
}

/** A date of the Gregorian calendar. */
export function resolveGregorian(date: CalendarDate, reference: Reference): Resolution {
  const year = date.year === null ? null : yearOf(date.year, reference);
  if (date.year !== null && year === null) return 'no-publication-date';
  if (year !== null && year < 1) return 'impossible-date';
  if (date.month === null) {
    if (date.day !== null) return withoutMonth(date.day, date, reference);
    return year === null ? 'vague' : yearPeriod(year);
  }
  if ('offset' in date.month) {
    const month = byDistance(date.month, reference);
    if (!month) return 'no-publication-date';
    if (date.day === null) return month;
    return month.first + date.day - 1 <= month.last ? dayPeriod(month.first + date.day - 1) : 'impossible-date';
  }
  const { month } = date.month;
  if (year === null) return withoutYear(date, month, reference);
  if (date.day === null) return monthPeriod(year, month);
  return exists(year, month, date.day) ? dayPeriod(dayNumber(year, month, date.day)) : 'impossible-date';
}

/** A month of the Hijri calendar as the Gregorian days it fills; null where no table tells. */
function hijriMonth(year: number, month: number): Period | null {
  const first = dayOfHijri({ year, month, day: 1 });
  const next =
    month === 12 ? dayOfHijri({ year: year + 1, month: 1, day: 1 }) : dayOfHijri({ year, month: month + 1, day: 1 });
  return first === null || next === null ? null : interval(first, next - 1);
}

/** A Hijri year as the Gregorian days it fills. */
function hijriYear(year: number): Resolution {
  const [first, next] = [dayOfHijri({ year, month: 1, day: 1 }), dayOfHijri({ year: year + 1, month: 1, day: 1 })];
  return first === null || next === null ? 'vague' : interval(first, next - 1);
}

function hijriPeriod(year: number, month: number, day: number | null): Period | null {
  if (day === null) return hijriMonth(year, month);
  const found = dayOfHijri({ year, month, day });
  return found === null ? null : dayPeriod(found);
}

/** «رمضان 2017»: years of news beside a Hijri month, which no Hijri table reaches. */
const isGregorian = (year: number): boolean => year > LAST_HIJRI_YEAR && year <= LATEST_GREGORIAN;
const LATEST_GREGORIAN = 2100;

/** The Hijri month or day that begins in a Gregorian year. */
function hijriWithin(year: number, month: number, day: number | null): Resolution {
  const first = hijriOf(dayNumber(year, 1, 1)).year;
  const periods = [first, first + 1].map((one) => hijriPeriod(one, month, day)).filter((period) => period !== null);
  return periods.find((period) => civil(period.first).year === year) ?? 'vague';
}

/** A date of the Hijri calendar, as its Gregorian days by the Umm al-Qura calendar. */
export function resolveHijri(date: CalendarDate, reference: Reference): Resolution {
  if (date.month === null && date.year !== null && 'year' in date.year) return hijriYear(date.year.year);
  if (date.month === null || 'offset' in date.month) return 'vague';
  const { month } = date.month;
  if (date.day !== null && date.day > 30) return 'impossible-date';
  if (date.year !== null && 'year' in date.year) {
    const { year } = date.year;
    if (isGregorian(year)) return hijriWithin(year, month, date.day);
    const tabled = year >= FIRST_HIJRI_YEAR && year < LAST_HIJRI_YEAR;
    return hijriPeriod(year, month, date.day) ?? (tabled ? 'impossible-date' : 'vague');
  }
  const base = date.year === null ? baseOfDate(date, reference) : baseOf(date.year.from, 'year', reference);
  if (base === null) return 'no-publication-date';
  const { year } = hijriOf(base);
  const years = date.year === null ? yearsAround(date, year) : [year + date.year.offset];
  const periods = years.map((one) => hijriPeriod(one, month, date.day)).filter((period) => period !== null);
  if (periods.length === 0) return date.day === null ? 'vague' : 'impossible-date';
  return nearestPeriod(periods, base, date, reference) ?? 'vague';
}
