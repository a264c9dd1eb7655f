import type { DayNumber } from '../../arabic/hijri';
import { dayNumber, exists } from '../../recognition/dates/calendar';

/** The days that an ISO value means, both ends inclusive. */
export interface Days {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

const ONE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;
const WEEK = 7;
/** Weeks begin on Saturday, Sunday or Monday, as the country has it. */
const WEEKS_DIFFER = 2;

function daysOfOne(value: string): Days | null {
  const parts = ONE.exec(value);
  if (!parts) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)];
  if (!exists(year, month, day)) return null;
  if (parts[3] !== undefined) return { first: dayNumber(year, month, day), last: dayNumber(year, month, day) };
  if (parts[2] !== undefined) return { first: dayNumber(year, month, 1), last: dayNumber(year, month + 1, 0) };
  return { first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31) };
}

/** The days of a day, month, year or interval with inclusive end (ISO 8601); null for what is none of these. */
export function daysOf(value: string): Days | null {
  const [from = '', to, ...more] = value.split('/');
  const first = daysOfOne(from);
  const last = to === undefined ? first : daysOfOne(to);
  return first && last && more.length === 0 && first.first <= last.last
    ? { first: first.first, last: last.last }
    : null;
}

const isWeek = ({ first, last }: Days): boolean => last - first + 1 === WEEK;

/** Whether two ISO values mean the same days; of a week, whichever day it begins on in the writer's country. */
export function sameDays(one: string, other: string): boolean {
  const [a, b] = [daysOf(one), daysOf(other)];
  if (!a || !b) return false;
  if (isWeek(a) && isWeek(b)) return Math.abs(a.first - b.first) <= WEEKS_DIFFER;
  return a.first === b.first && a.last === b.last;
}
