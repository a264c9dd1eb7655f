import { interfaceLanguage } from '../ui/phrases';

const formats = new Map<string, Intl.DateTimeFormat>();

/** Formats of dates are costly to make, and a page writes hundreds. */
function format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([interfaceLanguage(), options]);
  const known = formats.get(key) ?? new Intl.DateTimeFormat(interfaceLanguage(), options);
  formats.set(key, known);
  return known;
}

function written(moment: Date, options: Intl.DateTimeFormatOptions): string | null {
  return Number.isNaN(moment.getTime()) ? null : format(options).format(moment);
}

/** The day of a moment in the reader's time, in words; null where it is none. */
export function writtenDay(moment: string): string | null {
  return written(new Date(moment), { dateStyle: 'full' });
}

/** The day that an article declares, in words; null where it declares none. */
export function declaredDay(iso: string): string | null {
  return written(new Date(iso.slice(0, 10)), { dateStyle: 'long', timeZone: 'UTC' });
}

/** Day and time of a moment in the reader's time, short. */
export function writtenMoment(moment: string): string | null {
  return written(new Date(moment), { dateStyle: 'medium', timeStyle: 'short' });
}

/** A month, `2026-11`, in words. */
export function writtenMonth(month: string): string | null {
  return written(new Date(`${month}-01`), { month: 'long', year: 'numeric', timeZone: 'UTC' });
}

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** Bytes in the largest unit of which there is one. */
export function writtenBytes(bytes: number): string {
  const power = bytes < 1 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3));
  return new Intl.NumberFormat(interfaceLanguage(), {
    style: 'unit',
    unit: UNITS[power] ?? 'byte',
    unitDisplay: 'short',
    maximumFractionDigits: 1,
  }).format(bytes / 1000 ** power);
}

/** A count in the reader's numerals. */
export function writtenCount(count: number): string {
  return new Intl.NumberFormat(interfaceLanguage()).format(count);
}

/** The day of a moment in the reader's time, as files are named by it: `2026-11-30`. */
export function isoDay(moment: Date): string {
  const parts = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
