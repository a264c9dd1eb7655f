import type { DayNumber } from '../../arabic/hijri';

/** What the words of a date say, before they are set against the publication day or the last date named. */

export type TimeUnit = 'hour' | 'day' | 'week' | 'month' | 'year' | 'decade' | 'century';

/** Units of which a period has a place of its own in the calendar. */
export type CalendarUnit = Exclude<TimeUnit, 'hour'>;

/** What an expression is counted from: the publication day, or the last date the text has named. */
export type Origin = 'publication' | 'last-date';

/** Which occurrence is meant, where a word says so: «الماضي», «الجاري», «المقبل». */
export type Side = 'past' | 'current' | 'future';

/** A year told by its figure or by its distance. */
export type YearTold = { readonly year: number } | { readonly offset: number; readonly from: Origin };

/** A month told by its number, or by its distance («الشهر الجاري»). */
export type MonthTold = { readonly month: number } | { readonly offset: number; readonly from: Origin };

/** A day or month by name and number: «27 أكتوبر 2024», «الـ15 من الشهر الجاري», «أكتوبر الماضي». */
export interface CalendarDate {
  readonly kind: 'calendar';
  readonly calendar: 'gregorian' | 'hijri';
  readonly year: YearTold | null;
  readonly month: MonthTold | null;
  readonly day: number | null;
  readonly weekday: number | null;
  readonly side: Side | null;
}

/** A weekday by name; `within` is the period it lies in, `count` its place there («الأحد الثاني من أكتوبر»). */
export interface Weekday {
  readonly kind: 'weekday';
  readonly weekday: number;
  readonly side: Side | null;
  /** Days from the publication day that a word beside it tells: «أمس الأربعاء» −1. */
  readonly near: number | null;
  readonly within: Expression | null;
  readonly count: number | null;
}

/** So much time before or after: «قبل يومين»; precise to the smallest unit named. */
export interface Distance {
  readonly kind: 'distance';
  readonly amounts: readonly Amount[];
  /** −1 before, 1 after, 0 as the clause's tense has it. */
  readonly sign: -1 | 0 | 1;
  readonly from: Origin;
}

export interface Amount {
  readonly unit: TimeUnit;
  readonly count: number;
}

/** A period of the calendar by its distance: «الأسبوع الماضي». */
export interface UnitPeriod {
  readonly kind: 'period';
  readonly unit: CalendarUnit;
  readonly offset: number;
  readonly from: Origin;
  /** `rest`: what of it is not over; `start`: its first days. */
  readonly part: 'whole' | 'start' | 'rest';
}

/** The last or next so many units: «الأيام الثلاثة الماضية». */
export interface Stretch {
  readonly kind: 'stretch';
  readonly unit: TimeUnit;
  readonly count: number;
  readonly sign: -1 | 1;
}

/** Whole months of a year: a quarter, a half, a season. `first` may be 12 with `length` 3: winter runs over. */
export interface YearPart {
  readonly kind: 'year-part';
  readonly first: number;
  readonly length: number;
  readonly year: YearTold | null;
}

/** A season told from today: «الصيف الماضي». `first` is the month it begins with. */
export interface Season {
  readonly kind: 'season';
  readonly first: number;
  readonly offset: number;
}

/** The n-th week of a month or year. */
interface CountedWeek {
  readonly kind: 'counted-week';
  readonly count: number;
  readonly within: Expression;
}

/** The week around a date: «أسبوع 16 سبتمبر». */
interface WeekAround {
  readonly kind: 'week-around';
  readonly date: Expression;
}

export interface Weekend {
  readonly kind: 'weekend';
  readonly offset: number;
}

export interface DateRange {
  readonly kind: 'range';
  readonly from: Expression;
  readonly to: Expression;
}

/** Years or days that no reference can change: a decade, a century, a Hijri year. */
export interface Fixed {
  readonly kind: 'fixed';
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/** The event itself that «بعد أسبوع من الإعلان» names, so much time before the date last named. */
export interface EventDistance {
  readonly kind: 'event-distance';
  readonly amounts: readonly Amount[];
  /** The sentence takes up what was dated before («يأتي الاجتماع بعد أسبوع من …»). */
  readonly takesUp: boolean;
}

/** Figures that can be read in several orders («16/04/21»): the reading closest to the publication day is meant. */
export interface Closest {
  readonly kind: 'closest';
  readonly of: readonly CalendarDate[];
}

/** Looks like a date, yet belongs to a name («مدينة 6 أكتوبر»): nothing is told. */
interface PartOfName {
  readonly kind: 'part-of-name';
}

/** A time that the words leave open: «قبل أيام». */
interface Vague {
  readonly kind: 'vague';
}

export type Expression =
  | CalendarDate
  | Weekday
  | Distance
  | UnitPeriod
  | Stretch
  | YearPart
  | Season
  | CountedWeek
  | WeekAround
  | Weekend
  | DateRange
  | Fixed
  | EventDistance
  | Closest
  | PartOfName
  | Vague;
