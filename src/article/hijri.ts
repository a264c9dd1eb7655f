import type { Day } from './timestamp';

const DAY = 86_400_000;
/** Mean length of a Hijri year in days, and the first day of year 1 in days since 1970 (19 July 622, proleptic Gregorian). */
const MEAN_YEAR = 354.36667;
const EPOCH_DAY = -492_148;
/** The mean calendar is never farther than this from the one of Umm al-Qura. */
const SEARCHED = 5;

let calendar: Intl.DateTimeFormat | undefined;

/**
 * The Gregorian day of a Hijri one, by the calendar of Umm al-Qura that Saudi media use; null where there is no such
 * day. Years 1300 to 1500.
 */
export function gregorianDay(year: number, month: number, day: number): Day | null {
  if (year < 1300 || year > 1500 || month < 1 || month > 12 || day < 1 || day > 30) return null;
  calendar ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  const wanted = `${month}/${day}/${year}`;
  const near = EPOCH_DAY + Math.round((year - 1) * MEAN_YEAR + (month - 1) * (MEAN_YEAR / 12) + day - 1);
  for (let offset = -SEARCHED; offset <= SEARCHED; offset++) {
    const date = new Date((near + offset) * DAY);
    if (!calendar.format(date).startsWith(wanted)) continue;
    return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  }
  return null;
}
