import type { DateMention } from '../../analysis/analysis';
import { offsetWithin } from '../../arabic/words';
import type { Decision, Inspection } from '../../inspection';
import { type Steps, stepsOfEach } from '../../steps';
import type { PlacedText } from '../text/in-texts';
import { WORDS_A_STEP } from '../text/passage';
import { isoValue, weekCustom } from './calendar';
import { Line } from './line';
import { publicationDay } from './publication-day';
import { DateReaders, type Reading } from './reading';
import { isPeriod, type LastDates, NONE_NAMED, type Reference, type Resolution, withNamed } from './reference';
import { resolve } from './resolve';
import { Tenses } from './tense';

/** What is known of the article besides its words. */
export interface DateOptions {
  /** ISO 3166-1 alpha-2 code of the country whose week and clock count. */
  readonly country?: string;
  readonly inspection?: Inspection;
}

const PAIRS = [
  ['(', ')'],
  ['«', '»'],
] as const;

/** The end of the last word, with the mark that closes one opened within: «أكتوبر (تشرين الأول)». */
function endOf(line: Line, original: string, start: number, lastWord: number): number {
  const end = line.words[lastWord]?.end ?? start;
  const told = original.slice(start, end);
  const closes = PAIRS.some(
    ([open, close]) => told.lastIndexOf(open) > told.lastIndexOf(close) && original.charAt(end) === close,
  );
  return closes ? end + 1 : end;
}

const SINCE = 'منذ';

/** Reads the dates of an article's texts in order and remembers those that were named last. */
class DateFinder {
  readonly #readers: DateReaders;
  readonly #hear: Inspection['hear'];
  readonly #about: Omit<Reference, 'last' | 'lastIn' | 'tense' | 'begun'>;
  #last = NONE_NAMED;

  constructor(published: string | null, { country, inspection = {} }: DateOptions) {
    this.#readers = new DateReaders(inspection);
    this.#hear = inspection.hear;
    this.#about = { today: publicationDay(published, country), week: weekCustom(country) };
  }

  *reading(placed: PlacedText): Steps<readonly DateMention[]> {
    const mentions: DateMention[] = [];
    const line = Line.of(placed.text);
    let tenses: Tenses | undefined;
    let lastAt = -1;
    for (let at = 0, step = 1; at < line.length; step++) {
      if (step % WORDS_A_STEP === 0) yield;
      const found = this.#readers.read(line, at);
      if (!found) {
        at++;
        continue;
      }
      tenses ??= new Tenses(line);
      const lastIn = lastAt < 0 ? null : lastAt >= tenses.sentenceOf(at) ? 'sentence' : 'paragraph';
      const since = line.key(at - 1) === SINCE;
      const tense = since ? 'past' : tenses.at(at, found.next);
      const begun = since || tenses.datesWhatIsOver(at, found.next);
      const reference: Reference = { ...this.#about, last: this.#last, lastIn, tense, begun };
      const resolution = found.objection ? 'nothing' : resolve(found.value, reference);
      this.#last = named(this.#last, resolution);
      if (isPeriod(resolution)) lastAt = at;
      const mention = this.#mention(placed, line, at, found, resolution);
      if (mention) mentions.push(mention);
      at = found.next;
    }
    return mentions;
  }

  /** The words of a date and what they tell, `nothing` included. */
  #mention(
    { paragraph, text }: PlacedText,
    line: Line,
    at: number,
    found: Reading,
    resolution: Resolution,
  ): DateMention | null {
    const word = line.words[at];
    if (!word) return null;
    const { original } = text.text;
    const start = found.letters === 0 ? word.start : offsetWithin(text.text, word, found.letters);
    const end = endOf(line, original, start, found.next - 1);
    const place = { paragraph, start, end };
    const surface = original.slice(start, end);
    if (this.#hear) this.#hear({ stage: 'dates', ...place, words: surface, ...judgement(found, resolution) });
    if (isPeriod(resolution)) return { ...place, surface, value: isoValue(resolution), unresolved: null };
    return resolution === 'nothing' ? null : { ...place, surface, value: null, unresolved: resolution };
  }
}

/** Which rule decided on a date, and why. */
function judgement({ rule, objection }: Reading, resolution: Resolution): Pick<Decision, 'rule' | 'kept' | 'why'> {
  if (objection) return { rule: objection.id, kept: false, why: objection.why };
  if (isPeriod(resolution)) return { rule, kept: true, why: isoValue(resolution) };
  if (resolution === 'nothing') return { rule, kept: false, why: 'nothing named before to count from' };
  return { rule, kept: true, why: `unresolved: ${resolution}` };
}

/** The dates last named, after one more; what counts from one that could not be resolved cannot be either. */
function named(last: LastDates, resolution: Resolution): LastDates {
  if (isPeriod(resolution)) return withNamed(last, resolution);
  return resolution === 'no-publication-date' ? NONE_NAMED : last;
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
