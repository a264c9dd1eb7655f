import dates from '../../../assets/article/dates.json' with { type: 'json' };
import type { DateEvidence } from '../article';
import type { Declared } from '../declared/declared';
import type { Range } from '../lines/counts';
import { type Line, textOfLine } from '../lines/line';
import { Mark } from '../lines/marks';
import type { MarkedElement, Survey } from '../lines/survey';
import { attributeOf, nameOf } from '../page/nodes';
import { collapse, LONGEST_VALUE, textOf } from '../page/page-text';
import { type DateLine, isDateLine, LONGEST_DATE_LINE, parseDateLine } from '../words/date-line';
import { isoDay, parseTimestamp } from '../words/timestamp';

/** When an article appeared and was last changed, and which evidence says so. */
export interface Publication {
  readonly published: string | null;
  readonly publishedFrom: DateEvidence | null;
  readonly modified: string | null;
}

/** Where on the page evidence may stand, in line numbers. */
export interface Surround {
  readonly headline: number | null;
  readonly bodyStart: number;
  readonly bodyEnd: number;
}

/** Time zones differ by at most 26 hours; a later date than that is not a publication's. */
const LATEST_AHEAD = 2 * 86_400_000;

/**
 * Decides on the dates. The evidence in the order in which it is believed: JSON-LD of this article; meta elements; a
 * `<time>` by the headline; a date line in words; the address. A date in the future or before the web is no date. Where
 * the declared instant is universal time and what the page shows is the day that it was there, that day is the article's.
 */
export function publicationOf(
  page: Survey,
  declared: Declared,
  dateLines: () => readonly string[],
  around: Surround,
  url: string | null,
  now: number,
): Publication {
  const sane = (date: string | null | undefined): string | null => (date && isSane(date, now) ? date : null);
  const read = (source: string | null | undefined): string | null => sane(source ? readDate(source) : null);
  const times = page.times.filter((time) => isByArticle(time, page, around)).slice(0, MOST_TIMES);
  const fromLines = (field: keyof DateLine): string | null =>
    first(dateLines(), (line) => (DIGIT.test(line) ? sane(parseDateLine(line)[field]) : null));
  // Each is asked only when those before it have told nothing: reading date lines is the costliest.
  const evidence: readonly [DateEvidence, () => string | null][] = [
    ['json-ld', () => read(declared.article?.published)],
    ['meta', () => first(dates.publishedMeta, (name) => read(declared.meta.get(name)))],
    ['time-element', () => first(times, (time) => (isModified(time) ? null : read(timeOf(time))))],
    ['date-line', () => fromLines('published')],
    ['url', () => sane(dateInUrl(declared.canonical ?? url) ?? dateInUrl(url))],
    ['date-line', () => fromLines('modified')],
  ];
  const found = first(evidence, ([kind, look]) => {
    const published = look();
    return published === null ? null : { published, publishedFrom: kind };
  });
  const local =
    found && mayBeOtherDay(found.published)
      ? first(evidence, ([kind, look]) => {
          const published = SHOWN.has(kind) ? look() : null;
          return published && isLocalDay(published, found.published) ? { published, publishedFrom: kind } : null;
        })
      : null;
  const modified =
    read(declared.article?.modified) ??
    first(dates.modifiedMeta, (name) => read(declared.meta.get(name))) ??
    first(times, (time) => (isModified(time) ? read(timeOf(time)) : null)) ??
    (found?.publishedFrom === 'json-ld' || found?.publishedFrom === 'meta' ? null : fromLines('modified'));
  const { published = null, publishedFrom = null } = local ?? found ?? {};
  return { published, publishedFrom, modified };
}

/** Evidence that a reader sees. */
const SHOWN: ReadonlySet<DateEvidence> = new Set(['time-element', 'date-line', 'url']);
/** A whole timestamp in universal time, with its hour. */
const UNIVERSAL = /^(\d{4}-\d\d-\d\d)T(\d\d):.*(?:Z|[+-]00:00)$/;
/** Of universal time, hours from which it is tomorrow somewhere that Arabic news is written, and before which yesterday. */
const TOMORROW_FROM = 20;
const YESTERDAY_BEFORE = 5;
const DAY_MS = 86_400_000;

/** Whether an instant may have fallen on another day than universal time says. */
function mayBeOtherDay(declared: string): boolean {
  const hour = UNIVERSAL.exec(declared)?.[2];
  return hour !== undefined && (Number(hour) >= TOMORROW_FROM || Number(hour) < YESTERDAY_BEFORE);
}

/**
 * Whether a day that a reader sees is the one that the place of publication had at an instant which the page declares in
 * universal time: an article of half past one at night is declared with the day before.
 */
function isLocalDay(shown: string, declared: string): boolean {
  const [, day = '', hour = ''] = UNIVERSAL.exec(declared) ?? [];
  if (day === '') return false;
  const days = (Date.parse(shown.slice(0, 10)) - Date.parse(day)) / DAY_MS;
  return (days === 1 && Number(hour) >= TOMORROW_FROM) || (days === -1 && Number(hour) < YESTERDAY_BEFORE);
}

/** Elements around one article that may tell its date; more are attacks. */
const MOST_TIMES = 100;

const DIGIT = /[\d٠-٩]/;

function first<Item, Result>(items: readonly Item[], look: (item: Item) => Result | null): Result | null {
  for (const item of items) {
    const result = look(item);
    if (result !== null) return result;
  }
  return null;
}

function readDate(source: string): string | null {
  const stamp = parseTimestamp(source);
  if (stamp) return stamp;
  const { published, modified } = parseDateLine(source);
  return published ?? modified;
}

function isSane(date: string, now: number): boolean {
  const time = Date.parse(date.slice(0, 10));
  return time >= Date.UTC(1990, 0, 1) && time <= now + LATEST_AHEAD;
}

const isModified = (time: MarkedElement): boolean =>
  (time.marks & Mark.modified) !== 0 || /updat|modif/i.test(attributeOf(time.element, 'class') ?? '');

/** What an element tells of a date: what it says to machines, unless that is older than what it shows readers. */
function timeOf({ element }: MarkedElement): string {
  const text = collapse(textOf(element, LONGEST_TIME));
  const title = nameOf(element) === 'abbr' ? attributeOf(element, 'title') : null;
  const value = attributeOf(element, 'datetime') ?? attributeOf(element, 'content') ?? title;
  if (value === null) return text;
  const shown = DIGIT.test(text) ? parseDateLine(text).published : null;
  const told = shown === null ? null : readDate(value);
  return shown !== null && told !== null && isOlderThanSite(told, shown) ? text : value;
}

/** UTF-16 code units of an element that tells a date, so far as they are read. */
const LONGEST_TIME = 200;

/** Templates are copied with an old date in them; sightings of the moon and time zones differ by a few days. */
const FEWEST_DAYS_OLDER = 31;

/** Whether what machines are told lies long before what readers see, and is not the same with month and day swapped. */
function isOlderThanSite(told: string, shown: string): boolean {
  const days = (Date.parse(shown.slice(0, 10)) - Date.parse(told.slice(0, 10))) / DAY_MS;
  const [year, month, day] = told.slice(0, 10).split('-');
  return days >= FEWEST_DAYS_OLDER && shown.slice(0, 10) !== `${year}-${day}-${month}`;
}

/** Lines between the date and the article's first or last line, beyond which it is another article's. */
const REACH_BEFORE = 12;
const REACH_AFTER = 4;

function isByArticle(time: MarkedElement, page: Survey, around: Surround): boolean {
  const line = page.lines[time.line];
  if ((time.marks | (line?.marks ?? 0)) & Mark.today) return false;
  const start = Math.min(around.headline ?? around.bodyStart, around.bodyStart);
  const isDeclared = (time.marks & Mark.published) !== 0;
  if (line?.aside && (time.line < start || time.line > around.bodyStart)) return false;
  if (line && !isDeclared && line.linkLetters > line.letters * 0.5) return false;
  const inside = time.line > around.bodyStart && time.line < around.bodyEnd;
  return time.line >= start - REACH_BEFORE && time.line <= around.bodyEnd + REACH_AFTER && (!inside || isDeclared);
}

/**
 * Date lines that stand outside the body: in a box between headline and text (a share row, a `<footer>`), above the
 * headline, or right after the text. The page's own "today" is none.
 */
export function dateLinesAround(page: Survey, around: Surround, range: Range): string[] {
  const start = Math.min(around.headline ?? around.bodyStart, around.bodyStart);
  const after = page.lines.slice(around.bodyEnd, Math.min(around.bodyEnd + REACH_AFTER, range.endLine));
  const before = page.lines.slice(Math.max(start - REACH_BEFORE, range.firstLine), start);
  const between = page.lines.slice(start, around.bodyStart).filter((line) => line.aside);
  const outside = [...before.reverse(), ...after].filter((line) => !line.aside);
  const near = [...between, ...outside].filter(
    (line) => !(line.marks & Mark.today) && line.letters <= LONGEST_DATE_LINE && line.heading === 0,
  );
  const marked = near.filter((line) => line.marks & Mark.dateLine);
  return [...marked, ...near.filter((line) => !(line.marks & Mark.dateLine))].map(textOfLine);
}

/** Lines before the first `<br>`s of a text in which agencies set the day. */
const MOST_LEADS = 3;

/** Date lines that a text opens with, set off by a `<br>` only: «الرياض 24 ربيع الآخر 1446 هـ الموافق 27 أكتوبر 2024 م». */
export function leadDates(line: Line | undefined): string[] {
  const leads: string[] = [];
  let lead = '';
  for (const part of line?.parts ?? []) {
    if (part) lead += part.data;
    else {
      leads.push(collapse(lead));
      lead = '';
    }
  }
  return leads.slice(0, MOST_LEADS).filter(isDateLine);
}

const URL_DATES = dates.urlDate.map((pattern) => new RegExp(pattern));

/** The day in an address: `/2024/10/27/`, `/2020-06-03-1.387`, `/20241027/`. */
function dateInUrl(url: string | null): string | null {
  const path = url?.slice(0, LONGEST_VALUE).replace(/^[a-z]+:\/\/[^/]*/i, '') ?? '';
  for (const pattern of URL_DATES) {
    const match = pattern.exec(path);
    if (!match) continue;
    const day = isoDay({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) });
    if (day) return day;
  }
  return null;
}
