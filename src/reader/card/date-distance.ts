import { type DateValue, firstDay, isOne, lastDay } from '../../ui/absolute-date';

/** How far a date of an article is from the day on which the article was published. */
export type DateDistance =
  /** The very day of publication. */
  | { readonly kind: 'same-day' }
  /** A longer time, in which the article was published. */
  | { readonly kind: 'within' }
  | {
      readonly kind: 'before' | 'after';
      readonly unit: 'day' | 'month' | 'year';
      readonly count: number;
      /** The count is of whole units, and the distance somewhat longer. */
      readonly isMore: boolean;
      /** From the end or the beginning of a stretch of time that is nearer. */
      readonly isOfStretch: boolean;
    };

const DAY_MS = 86_400_000;

/** Up to here days are counted, above months and then years: «before 61 days» says nothing to anybody. */
const MOST_DAYS = 60;
const MOST_MONTHS = 23;

/** A time told in UTC that is another day already by some newsroom's clock: Arab ones are up to four hours ahead. */
const DAY_IS_OPEN = /T2[0-3]:.*(?:Z|[+-]00:?00)$/;

const PUBLISHED = /^(\d{4})-(\d\d)-(\d\d)/;

/** The day on which an article was published, at midnight UTC; null where that is not told for sure. */
function dayOfPublication(published: string | null): Date | null {
  const [, year, month, day] = PUBLISHED.exec(published ?? '') ?? [];
  if (published === null || year === undefined || DAY_IS_OPEN.test(published)) return null;
  return new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
}

const monthNumber = (day: Date): number => day.getUTCFullYear() * 12 + day.getUTCMonth();

type Count = Pick<DateDistance & { kind: 'before' }, 'unit' | 'count' | 'isMore'>;

function inMonths(months: number, isMore: boolean): Count {
  if (months <= MOST_MONTHS) return { unit: 'month', count: months, isMore };
  return { unit: 'year', count: Math.floor(months / 12), isMore: isMore || months % 12 > 0 };
}

function inDays(earlier: Date, later: Date): Count {
  const days = (later.getTime() - earlier.getTime()) / DAY_MS;
  if (days <= MOST_DAYS) return { unit: 'day', count: days, isMore: false };
  const [from, to] = [earlier.getUTCDate(), later.getUTCDate()];
  const months = monthNumber(later) - monthNumber(earlier) - (to < from ? 1 : 0);
  return inMonths(months, to !== from);
}

/** Counted no finer than the date is known: «August» is two months before any day of October. */
function between(earlier: Date, later: Date, { first: { month, day } }: DateValue): Count {
  if (day !== null) return inDays(earlier, later);
  if (month !== null) return inMonths(monthNumber(later) - monthNumber(earlier), false);
  return { unit: 'year', count: later.getUTCFullYear() - earlier.getUTCFullYear(), isMore: false };
}

/**
 * How far a date is from an article's publication, an ISO date or date-time; null where the day of that is not known for
 * sure.
 */
export function distanceFrom(published: string | null, value: DateValue): DateDistance | null {
  const day = dayOfPublication(published);
  if (day === null) return null;
  const [first, last] = [firstDay(value), lastDay(value)];
  const isOfStretch = !isOne(value);
  if (last < day) return { kind: 'before', ...between(last, day, value), isOfStretch };
  if (first > day) return { kind: 'after', ...between(day, first, value), isOfStretch };
  return { kind: first.getTime() === last.getTime() ? 'same-day' : 'within' };
}
