import type { DateMention } from '../../analysis/analysis';
import type { DayNumber } from '../../arabic/hijri';
import type { Period, WeekCustom } from './calendar';
import type { Origin } from './expression';
import type { Tense } from './tense';

/** What the words of a date are set against. */
export interface Reference {
  /** The publication day; null where the page tells none. */
  readonly today: DayNumber | null;
  /** The last date named of each precision; what is told to the day tells month and year too. */
  readonly last: LastDates;
  /** Where the last date was named, seen from this one; null farther off. */
  readonly lastIn: 'sentence' | 'paragraph' | null;
  readonly tense: Tense | null;
  /** It does not lie ahead: «منذ» stands before it, or what it dates is over. */
  readonly begun: boolean;
  readonly week: WeekCustom;
}

/** The last dates a text has named so far. */
export interface LastDates {
  readonly day: DayNumber | null;
  readonly month: DayNumber | null;
  readonly year: DayNumber | null;
}

/** Before the first date, and after one that could not be resolved: what counts from it cannot be either. */
export const NONE_NAMED: LastDates = { day: null, month: null, year: null };

/** A period, or why there is none; `nothing`: what stands there is better passed over. */
export type Resolution = Period | NonNullable<DateMention['unresolved']> | 'nothing';

export const isPeriod = (resolution: Resolution): resolution is Period => typeof resolution !== 'string';

/** The day that a distance is counted from; the publication day where no date was named before. */
export function baseOf(origin: Origin, precision: keyof LastDates, reference: Reference): DayNumber | null {
  if (origin === 'publication') return reference.today;
  return reference.last[precision] ?? reference.today;
}

/** The last dates after one more was named. */
export function withNamed(last: LastDates, named: Period): LastDates {
  const { first, precision } = named;
  if (precision === 'day') return { day: first, month: first, year: first };
  if (precision === 'month') return { ...last, month: first, year: first };
  return precision === 'year' ? { ...last, year: first } : last;
}
