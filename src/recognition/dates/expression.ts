import type { DayNumber } from '../../arabic/hijri';

/** What the words of a date say, before they are set against the publication day or the last date named. */

export type TimeUnit = 'hour' | 'day' | 'week' | 'month' | 'year' | 'decade' | 'century';

/** Units of which a period has a place of its own in the calendar. */
export type CalendarUnit = Exclude<TimeUnit, 'hour'>;

export type Calendar = 'gregorian' | 'hijri';

/** What an expression is counted from: the publication day, or the last date the text has named. */
export type Origin = 'publication' | 'last-date';

/** Where a word points: so many units on, «الماضي» −1, «بعد المقبل» 2, «نفسه» 0 from the last date. */
export interface Pointer {
  readonly offset: number;
  readonly from: Origin;
}

/** A year told by its figure or by its distance. */
export type YearTold = { readonly year: number } | Pointer;

/** A month told by its number, or by its distance («الشهر الجاري»). */
export type MonthTold = { readonly month: number } | Pointer;

/** A day, month or year by name and number: «27 أكتوبر 2024», «الـ15 من الشهر الجاري», «أكتوبر الماضي», «1446 هـ». */
export interface CalendarDate {
  readonly kind: 'calendar';
  readonly calendar: Calendar;
  readonly year: YearTold | null;
  readonly month: MonthTold | null;
  readonly day: number | null;
  readonly weekday: number | null;
  readonly pointer: Pointer | null;
}

/** A date of the calendar, by what its words tell. */
export const calendarDate = (told: Partial<Omit<CalendarDate, 'kind'>>): CalendarDate => ({
  kind: 'calendar',
  calendar: 'gregorian',
  year: null,
  month: null,
  day: null,
  weekday: null,
  pointer: null,
  ...told,
});

/** A weekday by name; `within` is the period it lies in, `count` its place there («الأحد الثاني من أكتوبر»). */
export interface Weekday {
  readonly kind: 'weekday';
  readonly weekday: number;
  readonly pointer: Pointer | null;
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
export interface UnitPeriod extends Pointer {
  readonly kind: 'period';
  readonly unit: CalendarUnit;
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
  readonly year: YearTold;
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

/** Days off of a week; without a word that points, the tense tells which. */
export interface Weekend {
  readonly kind: 'weekend';
  readonly pointer: Pointer | null;
}

/** The day of the publication in another year: «في مثل هذا اليوم من عام 1990». */
export interface Anniversary {
  readonly kind: 'anniversary';
  readonly of: CalendarDate;
}

export interface DateRange {
  readonly kind: 'range';
  readonly from: Expression;
  readonly to: Expression;
}

/** Years that no reference can change: a decade, a century. */
export interface Fixed {
  readonly kind: 'fixed';
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/** Figures that can be read in several orders («16/04/21»): the reading closest to the publication day is meant. */
export interface Closest {
  readonly kind: 'closest';
  readonly of: readonly CalendarDate[];
}

/** A time that the words leave open: «قبل أيام», «منذ أكثر من عام». */
interface Vague {
  readonly kind: 'vague';
}

export const VAGUE: Vague = { kind: 'vague' };

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
  | Anniversary
  | DateRange
  | Fixed
  | Closest
  | Vague;
