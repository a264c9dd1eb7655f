import tenses from '../../../assets/dates/tense.json' with { type: 'json' };
import { keyOf } from '../../arabic/normalise';
import type { Line } from './line';

/** Which way a clause looks: the direction in which its weekdays and months lie. */
export type Tense = 'past' | 'future';

const keys = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(keyOf));

const futureWords = keys(tenses.futureWords);
const notFuture = keys(tenses.notFutureDespiteSin);
const pastWords = keys(tenses.pastWords);

/** A verb in the future by its س: two letters at least after the person's prefix, and no ending of a noun. */
const FUTURE_VERB = /^[وف]?س[يتن][^\d]{2,}$/;
/** «سأعود»: told from «سابق» and «وسائل» by its hamza. */
const I_SHALL = /^[وف]?سأ..+$/;
const NOUN_ENDING = /(?:ة|ات|ية|يون|يين)$/;

/** Whether a word makes its clause look ahead: «سيجتمع», «المقرر», «يعتزم». */
export function isFuture(line: Line, at: number): boolean {
  const key = line.key(at);
  const bare = afterConjunction(key, 3);
  if (futureWords.has(key) || futureWords.has(bare)) return true;
  if (I_SHALL.test(line.words[at]?.exact ?? '')) return true;
  return FUTURE_VERB.test(key) && !notFuture.has(bare) && !NOUN_ENDING.test(key);
}

function tenseOf(line: Line, at: number): Tense | null {
  if (isFuture(line, at)) return 'future';
  const key = line.key(at);
  return pastWords.has(key) || pastWords.has(afterConjunction(key, 2)) ? 'past' : null;
}

/** The word without «و» or «ف», where so many letters remain. */
function afterConjunction(key: string, fewest: number): string {
  const conjoined = key.length > fewest && (key.startsWith('و') || key.startsWith('ف'));
  return conjoined ? key.slice(1) : key;
}

/** Words after an expression that are looked at where nothing before it tells its tense: «الأربعاء، سيجتمع …». */
const AHEAD = 8;

/** Where more stands before an expression, its verb does too, of a tense that no word told. */
const MOST_BEFORE = 1;

/** The tenses of a text, found in one walk: what the nearest word before says, else the nearest one after. */
export class Tenses {
  private readonly before: (Tense | null)[] = [];
  private readonly own: (Tense | null)[] = [];
  /** For each word how many of its sentence stand before it. */
  private readonly place: number[] = [];
  private readonly line: Line;

  constructor(line: Line) {
    this.line = line;
    let current: Tense | null = null;
    for (let at = 0; at < line.length; at++) {
      const opens = line.opensSentence(at);
      if (opens) current = null;
      this.place.push(opens ? 0 : (this.place.at(-1) ?? 0) + 1);
      this.before.push(current);
      const own = tenseOf(line, at);
      this.own.push(own);
      current = own ?? current;
    }
  }

  /** Index of the first word of a word's sentence. */
  sentenceOf(at: number): number {
    return at - (this.place[at] ?? 0);
  }

  /** The tense of the clause around words `from` to `to` (exclusive); null where no word tells. */
  at(from: number, to: number): Tense | null {
    const before = this.before[from];
    if (before || (this.place[from] ?? 0) > MOST_BEFORE) return before ?? null;
    return this.after(to);
  }

  /** «في 29 مارس، وصل الوفد»: a date opens its sentence, and what it dates is over. */
  datesWhatIsOver(from: number, to: number): boolean {
    return (this.place[from] ?? 0) <= MOST_BEFORE && this.after(to) === 'past';
  }

  /** What the first word that tells a tense says shortly after an expression. */
  private after(to: number): Tense | null {
    for (let at = to; at < Math.min(this.line.length, to + AHEAD) && !this.line.opensSentence(at); at++) {
      const own = this.own[at];
      if (own) return own;
    }
    return null;
  }
}
