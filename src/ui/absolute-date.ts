import { FIRST_HIJRI_YEAR, hijriOf, LAST_HIJRI_YEAR } from '../arabic/hijri';

/** A day, month or year of the Gregorian calendar, or a stretch of them, both ends inclusive. */
export interface DateValue {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}

/** As precise as it is known. */
interface CalendarDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** How dates are written: a BCP 47 locale and a calendar of Intl, `gregory` or one of the Hijri ones. */
export interface DateStyle {
  readonly locale: string;
  readonly calendar: string;
}

const ISO_DATE = /^(-?\d{4,6})(?:-(\d\d)(?:-(\d\d)(?:T.*)?)?)?$/;

function calendarDate(iso: string): CalendarDate | null {
  const [, year, month, day] = ISO_DATE.exec(iso) ?? [];
  if (year === undefined) return null;
  return { year: Number(year), month: month ? Number(month) : null, day: day ? Number(day) : null };
}

/** Reads an ISO 8601 date, date-time or interval; null where it is none. The time of day is left out. */
export function readDateValue(iso: string): DateValue | null {
  const [from = '', to = from] = iso.split('/');
  const [first, last] = [calendarDate(from), calendarDate(to)];
  return first && last ? { first, last } : null;
}

function utc(year: number, month: number, day: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return date;
}

/** First day of a date, at midnight UTC. */
export function firstDay({ first }: DateValue): Date {
  return utc(first.year, (first.month ?? 1) - 1, first.day ?? 1);
}

/** Last day of a date, at midnight UTC. */
export function lastDay({ last: { year, month, day } }: DateValue): Date {
  if (day !== null && month !== null) return utc(year, month - 1, day);
  return month === null ? utc(year, 11, 31) : utc(year, month, 0);
}

function format(value: DateValue, { locale, calendar }: DateStyle, weekday: boolean): Intl.DateTimeFormat {
  const options: Intl.DateTimeFormatOptions = { calendar, timeZone: 'UTC', year: 'numeric' };
  const { month, day } = value.first;
  if (month !== null) options.month = 'long';
  if (day !== null) options.day = 'numeric';
  if (day !== null && weekday) options.weekday = 'long';
  if (value.first.year < 1) options.era = 'short';
  return new Intl.DateTimeFormat(locale, options);
}

/** Whether a date is one day, month or year rather than a stretch of them. */
export function isOne({ first, last }: DateValue): boolean {
  return first.year === last.year && first.month === last.month && first.day === last.day;
}

/** Whether a date is a single day. */
export function isDay(value: DateValue): boolean {
  return value.first.day !== null && isOne(value);
}

/** Whether a date is known to the day, which alone has one counterpart in every calendar. */
function isToTheDay({ first, last }: DateValue): boolean {
  return first.day !== null && last.day !== null;
}

/** A date in words and numerals of the reader's language. Other calendars are used only for what is known to the day. */
export function writtenDate(value: DateValue, style: DateStyle): string {
  const used = isToTheDay(value) ? style : { ...style, calendar: 'gregory' };
  const [first, last] = [firstDay(value), lastDay(value)];
  return isOne(value) ? format(value, used, true).format(first) : format(value, used, false).formatRange(first, last);
}

/** Milliseconds. */
const DAY = 86_400_000;

/**
 * The same time by the Hijri calendar of Umm al-Qura: a day as a day, a Gregorian month or year as the months or years that
 * it lies in. Null where that calendar has no tables.
 */
export function writtenInHijri(value: DateValue, locale: string): string | null {
  const [first, last] = [firstDay(value), lastDay(value)];
  const [from, to] = [hijriOf(first.getTime() / DAY), hijriOf(last.getTime() / DAY)];
  if (from.year < FIRST_HIJRI_YEAR || to.year > LAST_HIJRI_YEAR) return null;
  return format(value, { locale, calendar: 'islamic-umalqura' }, false).formatRange(first, last);
}
