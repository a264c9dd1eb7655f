/** A day as the number of days since 1970-01-01, proleptic Gregorian. */
export type DayNumber = number;

/** A date of the Hijri calendar. */
export interface HijriDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Years for which the Umm al-Qura calendar has tables (ICU); before and after, no day can be told for sure. */
export const FIRST_HIJRI_YEAR = 1300;
export const LAST_HIJRI_YEAR = 1600;

const DAY_MS = 86_400_000;
/** Days by which the estimate from mean months may be off. */
const SLACK = 4;
/** Day number of 1 Muharram 1, civil reckoning (19 July 622, proleptic Gregorian). */
const EPOCH = -492_148;
/** Mean length of a Hijri year in days: 30 years have 11 leap days. */
const MEAN_YEAR = 354 + 11 / 30;
const MEAN_MONTH = 29.5;

let format: Intl.DateTimeFormat | undefined;

/** The Hijri date of a day, by the Umm al-Qura calendar. */
export function hijriOf(day: DayNumber): HijriDate {
  format ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const parts = format.formatToParts(day * DAY_MS);
  const figure = (type: string): number => Number.parseInt(parts.find((part) => part.type === type)?.value ?? '', 10);
  return { year: figure('year'), month: figure('month'), day: figure('day') };
}

/** The day on which a Hijri date fell; null where the calendar has no such day or no table for the year. */
export function dayOfHijri(date: HijriDate): DayNumber | null {
  if (date.year < FIRST_HIJRI_YEAR || date.year > LAST_HIJRI_YEAR) return null;
  const estimate = Math.round(EPOCH + (date.year - 1) * MEAN_YEAR + (date.month - 1) * MEAN_MONTH + date.day - 1);
  for (let off = 0; off <= SLACK; off++)
    for (const day of [estimate - off, estimate + off]) {
      const found = hijriOf(day);
      if (found.year === date.year && found.month === date.month && found.day === date.day) return day;
    }
  return null;
}

/** `2024-10-27`, the Gregorian date of a day. */
export const isoDayOf = (day: DayNumber): string => new Date(day * DAY_MS).toISOString().slice(0, 10);
