import type { DateMention } from '../../analysis/analysis';
import { offsetWithin, type TokenisedText } from '../../arabic/words';
import type { Inspection } from '../../inspection';
import { type Steps, stepsOfEach } from '../../steps';
import type { PlacedText } from '../text/in-texts';
import { WORDS_A_STEP } from '../text/passage';
import { mayBegin } from './beginnings';
import { isoValue, publicationDay, weekCustom } from './calendar';
import type { Expression } from './expression';
import { Line, type Read } from './line';
import { readDigits, readOrdinal } from './numerals';
import { readDates } from './read-ranges';
import { isPeriod, type LastDates, type Reference, type Resolution, withNamed } from './reference';
import { resolve } from './resolve';
import { Tenses } from './tense';
import { clock, clockFractions, clockZones, earlierIn, laterIn, partsOfDayAfter, partsOfDayBefore } from './vocabulary';

/** What is known of the article besides its words. */
export interface DateOptions {
  /** ISO 3166-1 alpha-2 code of the country whose week counts. */
  readonly country?: string;
  readonly inspection?: Inspection;
}

/** «مساء», «يوم», «في وقت سابق» before a date: at most so many of them. */
const MOST_BEFORE = 3;

/** Where the date proper begins after «صباح», «يوم» and the like. */
function afterLeadIn(line: Line, at: number): number {
  let begin = at;
  for (let step = 0; step < MOST_BEFORE; step++) {
    const phrase = partsOfDayBefore.read(line, begin) ?? laterIn.read(line, begin) ?? earlierIn.read(line, begin);
    const next = phrase?.next ?? (line.key(begin) === 'يوم' ? begin + 1 : begin);
    if (next === begin || !line.near(next)) break;
    begin = next;
  }
  return begin;
}

/** A time by the clock: «الساعة العاشرة والنصف», «الساعة 10:30». */
function readClock(line: Line, at: number): number {
  const word = clock.read(line, at);
  const hour = word && (readDigits(line, word.next) ?? readOrdinal(line, word.next));
  if (!hour) return at;
  const minutes = /^[:.]$/.test(line.gap(hour.next)) ? readDigits(line, hour.next) : null;
  const next = minutes?.next ?? hour.next;
  return clockFractions.read(line, next)?.next ?? next;
}

/** Times of day told one after the other: «مساء الساعة العاشرة والنصف بتوقيت غرينتش». */
const MOST_AFTER = 6;

/** The end of a date with the time of day told after it: «الأربعاء مساء», «الساعة 10:30 بتوقيت غرينتش». */
function afterTimeOfDay(line: Line, at: number): number {
  let end = at;
  for (let told = 0; told < MOST_AFTER && line.near(end); told++) {
    const next = partsOfDayAfter.read(line, end)?.next ?? clockZones.read(line, end)?.next ?? readClock(line, end);
    if (next === end) break;
    end = next;
  }
  return end;
}

/** Before the first date, and after one that could not be resolved: what counts from it cannot be either. */
const NONE_NAMED: LastDates = { day: null, month: null, year: null };

interface Found extends Read<Expression> {
  /** Letters of proclitics before the date. */
  readonly letters: number;
}

function readAt(line: Line, at: number): Found | null {
  for (const { line: read, letters } of line.readings(at, mayBegin)) {
    const begin = afterLeadIn(read, at);
    const found = readDates(read, at) ?? (begin > at ? readDates(read, begin) : null);
    if (found) return { value: found.value, next: afterTimeOfDay(read, found.next), letters };
  }
  return null;
}

/** The end of the last word, with the bracket that closes one opened within: «أكتوبر (تشرين الأول)». */
function endOf(text: TokenisedText, start: number, lastWord: number): number {
  const end = text.words[lastWord]?.end ?? start;
  const { original } = text.text;
  const told = original.slice(start, end);
  const open = told.lastIndexOf('(') > told.lastIndexOf(')');
  return open && original.charAt(end) === ')' ? end + 1 : end;
}

function mention(
  paragraph: number,
  text: TokenisedText,
  at: number,
  found: Found,
  resolution: Resolution,
): DateMention | null {
  const word = text.words[at];
  if (!word || resolution === 'nothing') return null;
  const start = found.letters === 0 ? word.start : offsetWithin(text.text, word, found.letters);
  const end = endOf(text, start, found.next - 1);
  const surface = text.text.original.slice(start, end);
  return isPeriod(resolution)
    ? { paragraph, start, end, surface, value: isoValue(resolution), unresolved: null }
    : { paragraph, start, end, surface, value: null, unresolved: resolution };
}

/** Reads the dates of an article's texts in order and remembers those that were named last. */
class DateFinder {
  readonly #about: Omit<Reference, 'last' | 'tense'>;
  #last = NONE_NAMED;

  constructor(published: string | null, { country }: DateOptions) {
    this.#about = { today: publicationDay(published), week: weekCustom(country) };
  }

  *reading({ paragraph, text }: PlacedText): Steps<readonly DateMention[]> {
    const mentions: DateMention[] = [];
    const line = new Line(text);
    let tenses: Tenses | undefined;
    for (let at = 0, step = 1; at < line.length; step++) {
      if (step % WORDS_A_STEP === 0) yield;
      const found = readAt(line, at);
      if (!found) {
        at++;
        continue;
      }
      tenses ??= new Tenses(line);
      const resolution = resolve(found.value, { ...this.#about, last: this.#last, tense: tenses.at(at, found.next) });
      if (isPeriod(resolution)) this.#last = withNamed(this.#last, resolution);
      else if (resolution === 'no-publication-date') this.#last = NONE_NAMED;
      const told = mention(paragraph, text, at, found, resolution);
      if (told) mentions.push(told);
      at = found.next;
    }
    return mentions;
  }
}

/**
 * The dates of an article's texts, given in reading order, none inside another, each with the ISO value its words tell,
 * never more precise than they are; some words a step. `published` is an ISO date or date-time; without it only dates that
 * need none are resolved. Linear in the length of the texts; throws on none. Rules: docs/decisions/0006-dates.md.
 */
export function* findingDates(
  texts: readonly PlacedText[],
  published: string | null,
  options: DateOptions = {},
): Steps<readonly DateMention[]> {
  const finder = new DateFinder(published, options);
  const found = yield* stepsOfEach(texts, (text) => finder.reading(text));
  return found.flat();
}
