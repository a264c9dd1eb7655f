/** A calendar day, checked to exist. */
export interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** `2024-10-27`; null for a day that no calendar has, and for years that are no publication's. */
export function isoDay({ year, month, day }: Day): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1900 && year < 2200 ? `${year}-${twoDigits(month)}-${twoDigits(day)}` : null;
}

/** `T14:05` or `T14:05:09`, with the offset if one is known; empty for a time no clock shows. */
export function isoTime(hour: number, minute: number, second: number | null, offset: string): string {
  if (hour > 23 || minute > 59 || (second ?? 0) > 59) return '';
  const seconds = second === null ? '' : `:${twoDigits(second)}`;
  return `T${twoDigits(hour)}:${twoDigits(minute)}${seconds}${offset}`;
}

const ISO =
  /^\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:(?:\s*T\s*|\s+)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|(?:GMT|UTC)?\s*[+-]\d{1,2}(?::?\d{2})?)?)?/i;
const COMPACT = /^\s*(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?\s*$/i;
const EPOCH = /^\s*(\d{10})(?:\d{3})?\s*$/;

/** `+0300`, `GMT+3`, `UTC` … as ISO writes it; empty where none is given. */
export function isoOffset(zone: string | undefined): string {
  if (!zone) return '';
  const match = /([+-])(\d{1,2}):?(\d{2})?/.exec(zone);
  if (!match) return 'Z';
  return `${match[1]}${twoDigits(Number(match[2]))}:${match[3] ?? '00'}`;
}

/**
 * Reads the timestamps that meta elements, JSON-LD and `datetime` attributes hold, ISO 8601 and what newsrooms take for
 * it (`2020-06-03T03:01+0400`, `2020-02-18 T 07:20:50 +0330`, `20200603`, seconds since 1970). Where no zone is given the
 * answer has none.
 */
export function parseTimestamp(source: string): string | null {
  const epoch = EPOCH.exec(source);
  if (epoch) return new Date(Number(epoch[1]) * 1000).toISOString().replace('.000Z', 'Z');
  const match = ISO.exec(source) ?? COMPACT.exec(source);
  if (!match) return null;
  const day = isoDay({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) });
  if (!day) return null;
  if (match[4] === undefined) return day;
  const second = match[6] === undefined ? null : Number(match[6]);
  return day + isoTime(Number(match[4]), Number(match[5]), second, isoOffset(match[7]));
}
