import months from '../../../assets/arabic/months.json' with { type: 'json' };
import dates from '../../../assets/article/dates.json' with { type: 'json' };
import labels from '../../../assets/article/labels.json' with { type: 'json' };
import { dayOfHijri, isoDayOf } from '../../arabic/hijri';
import { LETTERS } from '../../arabic/letter-class';
import { keyOf } from '../../arabic/normalise';
import { type Label, labelOf } from './labels';
import { spelledOut } from './spelled-out';
import { isoDay, isoOffset, isoTime } from './timestamp';

/** The dates that a line of text tells about an article. ISO 8601, without zone where the line has none. */
export interface DateLine {
  readonly published: string | null;
  readonly modified: string | null;
}

const WORD = new RegExp(`[${LETTERS}]{2,}`, 'g');
const ANY_WORD = new RegExp(`[${LETTERS}]+`, 'g');
const SENTENCE_END = new RegExp(`[${LETTERS}]{2}[.؟!]\\s*$`);

/** Words besides the date itself that a date line has at most: a label, an author, a place, a reading time. */
const MOST_OTHER_WORDS = 7;

/** Whether a line is there to tell a date, and not a sentence that mentions one. */
export function isDateLine(text: string): boolean {
  if (text.length > LONGEST_DATE_LINE || !HAS_YEAR.test(text)) return false;
  const { published, modified } = parseDateLine(text);
  if ((published ?? modified) === null) return false;
  const words = keyOf(text).toLowerCase().match(WORD) ?? [];
  return words.filter((word) => !DATE_WORDS.has(word)).length <= MOST_OTHER_WORDS && !SENTENCE_END.test(text);
}

/** Whether a text is a date and nothing else, with a label or not: «أكتوبر 27, 2024 آخر تحديث: أكتوبر 28, 2024». */
export function isBareDate(text: string): boolean {
  if (text.length > LONGEST_BARE_DATE || !isDateLine(text)) return false;
  const words = keyOf(text).toLowerCase().match(WORD) ?? [];
  return words.every((word) => DATE_WORDS.has(word) || LABEL_WORDS.has(word));
}

/** UTF-16 code units of two dates with their labels. */
export const LONGEST_BARE_DATE = 100;

interface Found {
  readonly start: number;
  readonly end: number;
  readonly day: string;
}

interface NumberedNames {
  readonly month: number;
  readonly names: readonly string[];
}

function monthKeys(named: readonly NumberedNames[]): Map<string, number> {
  const keys = new Map<string, number>();
  for (const { month, names } of named) for (const name of names) keys.set(keyOf(name).toLowerCase(), month);
  return keys;
}

const GREGORIAN = monthKeys([
  ...months.gregorian,
  ...dates.englishMonths.map((names, index) => ({ month: index + 1, names })),
]);
const HIJRI = monthKeys(months.hijri);

const WEEKDAYS = months.weekdays.flatMap(({ names }) => names);
const DATE_WORDS = new Set(
  [...GREGORIAN.keys(), ...HIJRI.keys(), ...[...WEEKDAYS, ...dates.dateLineWords].map(keyOf)].flatMap((name) =>
    name.split(' '),
  ),
);

const LABEL_WORDS = new Set(
  spelledOut([...labels.published, ...labels.modified]).flatMap((label) => keyOf(label).toLowerCase().split(' ')),
);

/** Longest first, so that «كانون الثاني» is not cut to another month. */
const oneOf = (keys: Iterable<string>): string =>
  [...keys]
    .sort((one, other) => other.length - one.length)
    .map((key) => key.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+'))
    .join('|');

const MONTH = `(?<![${LETTERS}])(${oneOf(GREGORIAN.keys())})(?![${LETTERS}])`;
const HIJRI_MONTH = `(?<![${LETTERS}])(${oneOf(HIJRI.keys())})(?![${LETTERS}])`;
const BETWEEN = '[\\s,،./-]*';
const YEAR = '((?:19|20)\\d{2})(?!\\d)';
const OF_YEAR = `${BETWEEN}(?:من\\s+)?(?:عام|سنه|سنة|لعام)?${BETWEEN}`;

const YEAR_FIRST = new RegExp(`(?<!\\d)${YEAR}[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)`, 'g');
const DAY_FIRST = new RegExp(`(?<![\\d])(\\d{1,2})\\s?[-/.]\\s?(\\d{1,2})\\s?[-/.]\\s?${YEAR}`, 'g');
const DAY_MONTH = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?${BETWEEN}(?:من\\s+)?(?:شهر\\s+)?${MONTH}(?:\\s*[/(-]?\\s*${MONTH}\\s*\\)?)?${OF_YEAR}${YEAR}`,
  'g',
);
const MONTH_DAY = new RegExp(`${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?[\\s,،]+${YEAR}`, 'g');
const HIJRI_DATE = new RegExp(
  `(?<!\\d)(\\d{1,2})${BETWEEN}(?:من\\s+)?${HIJRI_MONTH}${OF_YEAR}(1[34]\\d{2})(?!\\d)`,
  'g',
);

/** «22/01/1437 هـ»، «1437-01-22»: no Gregorian year is like these. */
const HIJRI_DAY_FIRST = /(?<!\d)(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(1[34]\d{2})(?!\d)/g;
const HIJRI_YEAR_FIRST = /(?<!\d)(1[34]\d{2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{1,2})(?!\d)/g;

const halves = (names: readonly string[]): string => oneOf(names.map((name) => keyOf(name).toLowerCase()));
const TIME = new RegExp(
  `(?<!\\d)(\\d{1,2})[:٫](\\d{2})(?::(\\d{2}))?(?:\\s*(${halves(dates.morning)})(?![${LETTERS}])|\\s*(${halves(dates.afternoon)})(?![${LETTERS}]))?(?:\\s*\\(?((?:gmt|utc|جمت|غرينتش|جرينتش)\\s*(?:[+-]\\s?\\d{1,2}(?::?\\d{2})?)?))?`,
);
/** How far from its day a time may stand, in UTF-16 code units of the key. */
const TIME_REACH = 28;

/** A half of the day that stands before its time («pm 07:26»), but no single letter: «2024 م» is a year. */
const inWords = (names: readonly string[]): string => halves(names.filter((name) => name.length > 1));
const HALF_BEFORE = new RegExp(`(?:(${inWords(dates.morning)})|(${inWords(dates.afternoon)}))\\s*$`);

/** Longer lines are sentences that mention a day. */
export const LONGEST_DATE_LINE = 220;

/** Every date has a year of four digits; most lines have none and need not be folded. */
const HAS_YEAR = /(?:1[349]|2[01])\d\d|(?:١[٣٤٩]|٢[٠١])[٠-٩][٠-٩]/;
const NO_DATE: DateLine = { published: null, modified: null };

/**
 * Reads a date line as newsrooms write them: «تم نشره الجمعة 24 نيسان / أبريل 2020 09:22 مساءً», «27th, October 2024 GMT»,
 * two dates glued together («أكتوبر 27, 2024آخر تحديث: أكتوبر 27, 2024»), Hijri days. Where a day is given in both
 * calendars the Gregorian one counts.
 */
export function parseDateLine(text: string): DateLine {
  if (!HAS_YEAR.test(text)) return NO_DATE;
  const key = keyOf(text.slice(0, LONGEST_DATE_LINE * 2)).toLowerCase();
  const found = gregorianDays(key);
  const days = found.length > 0 ? found : hijriDays(key);
  let published: string | null = null;
  let modified: string | null = null;
  let before = 0;
  for (const [index, day] of days.entries()) {
    const kind = lastLabel(key.slice(before, day.start))?.kind;
    const next = days[index + 1]?.start ?? key.length;
    const value = day.day + timeNear(key, day, before, next);
    if (kind === 'modified') modified ??= value;
    else published ??= value;
    before = day.end;
  }
  return { published, modified };
}

function gregorianDays(key: string): Found[] {
  const found: Found[] = [];
  const add = (
    match: RegExpMatchArray,
    year: string | undefined,
    month: number | undefined,
    day: string | undefined,
  ) => {
    const start = match.index ?? 0;
    const end = start + match[0].length;
    const iso = isoDay({ year: Number(year), month: month ?? 0, day: Number(day) });
    if (iso && !found.some((other) => start < other.end && other.start < end)) found.push({ start, end, day: iso });
  };
  for (const match of key.matchAll(YEAR_FIRST)) add(match, match[1], Number(match[2]), match[3]);
  for (const match of key.matchAll(DAY_FIRST)) {
    const american = Number(match[2]) > 12;
    add(match, match[3], Number(american ? match[1] : match[2]), american ? match[2] : match[1]);
  }
  for (const match of key.matchAll(DAY_MONTH)) add(match, match[4], GREGORIAN.get(single(match[2])), match[1]);
  for (const match of key.matchAll(MONTH_DAY)) add(match, match[3], GREGORIAN.get(single(match[1])), match[2]);
  return found.sort((one, other) => one.start - other.start);
}

function hijriDays(key: string): Found[] {
  const found: Found[] = [];
  const add = (match: RegExpMatchArray, year: string | undefined, month: number, date: string | undefined): void => {
    const start = match.index ?? 0;
    const day = dayOfHijri({ year: Number(year), month, day: Number(date) });
    if (day !== null) found.push({ start, end: start + match[0].length, day: isoDayOf(day) });
  };
  for (const match of key.matchAll(HIJRI_DATE)) add(match, match[3], HIJRI.get(single(match[2])) ?? 0, match[1]);
  for (const match of key.matchAll(HIJRI_DAY_FIRST)) add(match, match[3], Number(match[2]), match[1]);
  for (const match of key.matchAll(HIJRI_YEAR_FIRST)) add(match, match[1], Number(match[2]), match[3]);
  return found.sort((one, other) => one.start - other.start);
}

const single = (key: string | undefined): string => (key ?? '').replace(/\s+/g, ' ');

/** The label nearest before a date. */
function lastLabel(before: string): Label | null {
  const words = [...before.matchAll(ANY_WORD)];
  for (let at = words.length - 1; at >= 0; at--) {
    const label = labelOf(before.slice(words[at]?.index ?? 0));
    if (label?.kind === 'modified' || label?.kind === 'published') return extended(before, words, at) ?? label;
  }
  return null;
}

/** «تاريخ التحديث» ends in what alone would be another label: the label that begins a word or two earlier wins. */
function extended(before: string, words: readonly RegExpMatchArray[], at: number): Label | null {
  for (let earlier = Math.max(0, at - 2); earlier < at; earlier++) {
    const label = labelOf(before.slice(words[earlier]?.index ?? 0));
    if (label?.kind === 'modified' || label?.kind === 'published') return label;
  }
  return null;
}

function timeNear(key: string, day: Found, from: number, to: number): string {
  const after = key.slice(day.end, Math.min(to, day.end + TIME_REACH + 30));
  const before = key.slice(Math.max(from, day.start - TIME_REACH), day.start);
  const match = TIME.exec(after) ?? TIME.exec(before);
  if (!match || match.index > TIME_REACH) return '';
  const half =
    match[4] || match[5] ? match.slice(4, 6) : (HALF_BEFORE.exec(match.input.slice(0, match.index)) ?? []).slice(1);
  let hour = Number(match[1]);
  if (half[1] && hour < 12) hour += 12;
  if (half[0] && hour === 12) hour = 0;
  const zone = match[6] ? isoOffset(match[6].replace(/\s/g, '')) : namedZone(key);
  return isoTime(hour, Number(match[2]), match[3] === undefined ? null : Number(match[3]), zone);
}

/** «بتوقيت غرينتش», «بتوقيت مكة المكرمة»: only places without summer time, whose offset is the same all year. */
function namedZone(key: string): string {
  const place = /ب?توقيت\s+(.{2,20})/u.exec(key)?.[1] ?? '';
  return dates.zones.find(({ names }) => names.some((name) => place.startsWith(keyOf(name))))?.offset ?? '';
}
