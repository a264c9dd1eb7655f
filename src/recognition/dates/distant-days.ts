import type { DayNumber } from '../../arabic/hijri';
import { civil, dayPeriod, monthPeriod, yearPeriod } from './calendar';
import type { Amount } from './expression';
import type { Resolution } from './reference';

/** Days so much time away from another. */

export const HOURS_A_DAY = 24;

/** A day so many units away; months and years keep the day of the month where it exists. */
export function moved(day: DayNumber, { unit, count }: Amount, sign: number): DayNumber {
  if (unit === 'hour') return day + sign * Math.floor(count / HOURS_A_DAY);
  if (unit === 'day') return day + sign * count;
  if (unit === 'week') return day + sign * count * 7;
  const { year, month, day: ofMonth } = civil(day);
  const months = { month: 1, year: 12, decade: 120, century: 1200 }[unit] * count * sign;
  const target = monthPeriod(year, month + months);
  return Math.min(target.first + ofMonth - 1, target.last);
}

const coarseness = ['hour', 'day', 'week', 'month', 'year', 'decade', 'century'] as const;

/** The day that far away, as precisely as the smallest unit tells it. */
export function distant(base: DayNumber, amounts: readonly Amount[], sign: number): Resolution {
  const smallest = coarseness.find((unit) => amounts.some((amount) => amount.unit === unit));
  const ordered = [...amounts].sort((a, b) => coarseness.indexOf(b.unit) - coarseness.indexOf(a.unit));
  const day = ordered.reduce((at, amount) => moved(at, amount, sign), base);
  const { year, month } = civil(day);
  if (year < 1 || Number.isNaN(year)) return 'vague';
  if (smallest === 'decade' || smallest === 'century') return 'vague';
  if (smallest === 'year') return yearPeriod(year);
  return smallest === 'month' ? monthPeriod(year, month) : dayPeriod(day);
}
