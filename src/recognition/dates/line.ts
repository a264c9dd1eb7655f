import { readingsOf } from '../../arabic/proclitics';
import { offsetWithin, type TokenisedText, type Word } from '../../arabic/words';

/** What a reader has understood, and the word after it. */
export interface Read<T> {
  readonly value: T;
  readonly next: number;
}

/** «وآب»: the one month too short for the general rule on proclitics. */
const SHORT_MONTH_WITH_AND = 'واب';

const PREFIX = /^[وفبلك]/;

/** «و27», «لل15». */
const PREFIXED_FIGURE = /^([وفبلك]{1,2})((?:ال)?\d.*)$/;

/** «2015م», «1446هـ», «15يناير», «ديسمبر2015»: figure and word that a page has glued together. */
const GLUED = /^(\d+)[ء-ي]+$|^(?![وفبلك]{0,2}(?:ال)?\d)([ء-ي]{3,})\d+$/;

const ARTICLE = /^ال(?=..)/;

/** The two words of which a word is glued together, else the word itself. */
function unglued(text: TokenisedText, word: Word): readonly Word[] {
  const parts = GLUED.exec(word.key);
  const letters = (parts?.[1] ?? parts?.[2])?.length;
  if (letters === undefined) return [word];
  const middle = offsetWithin(text.text, word, letters);
  const { key, exact } = word;
  return [
    { ...word, end: middle, key: key.slice(0, letters), exact: exact.slice(0, letters) },
    {
      ...word,
      start: middle,
      key: key.slice(letters),
      exact: exact.slice(letters),
      gap: '',
      keyStart: word.keyStart + letters,
    },
  ];
}

/** A way to read the line from a word on, with the letters of proclitics taken off that word. */
export interface LineReading {
  readonly line: Line;
  readonly letters: number;
}

/** A text as the readers of dates walk over it: word by word, with what stands between the words. */
export class Line {
  readonly words: readonly Word[];
  private readonly readAt: number;
  private readonly readAs: string;

  /** `readAs` stands in for the key of word `readAt`: the word without its proclitics. */
  private constructor(words: readonly Word[], readAt = -1, readAs = '') {
    this.words = words;
    this.readAt = readAt;
    this.readAs = readAs;
  }

  static of(text: TokenisedText): Line {
    return new Line(text.words.flatMap((word) => unglued(text, word)));
  }

  get length(): number {
    return this.words.length;
  }

  /** Key of a word; empty beyond the text. */
  key(at: number): string {
    return at === this.readAt ? this.readAs : (this.words[at]?.key ?? '');
  }

  /** What stands before a word, folded; a full stop beyond the text. */
  gap(at: number): string {
    return this.words[at]?.gap ?? '. ';
  }

  /** Only space stands between this word and the one before. */
  joined(at: number): boolean {
    if (at <= 0 || at >= this.length) return false;
    const gap = this.gap(at);
    return gap === ' ' || gap.trim() === '';
  }

  /** Space, a comma, a bracket or a dash stands between this word and the one before: an expression may run on. */
  near(at: number): boolean {
    if (at <= 0 || at >= this.length) return false;
    const gap = this.gap(at);
    return gap === ' ' || /^ *[)"]? *[،,(/-]? *"?$/.test(gap);
  }

  /** A sentence begins with this word. A point inside a number or an abbreviation ends none. */
  opensSentence(at: number): boolean {
    if (at <= 0) return true;
    const gap = this.gap(at);
    return gap !== ' ' && /[!؟?؛…\n]|\.(?:[ ".]|$)/.test(gap);
  }

  /** Nothing of the clause follows the word before: the text ends or a mark stands. */
  closesClause(at: number): boolean {
    return at >= this.length || /[^ "(/-]/.test(this.gap(at));
  }

  /** Whether a word is one of a list as it stands, without its proclitics, or without its article. */
  among(at: number, words: ReadonlySet<string>): boolean {
    const key = this.key(at);
    if (words.has(key) || words.has(key.replace(ARTICLE, ''))) return true;
    return readingsOf(key).some(({ rest }) => words.has(rest) || words.has(rest.replace(ARTICLE, '')));
  }

  /**
   * The ways to read the line from a word on, as written first, each with the letters taken off that word; only those in
   * which the word is a wanted one.
   */
  readings(at: number, wanted: (key: string) => boolean = () => true): LineReading[] {
    const key = this.key(at);
    if (key === SHORT_MONTH_WITH_AND) return this.stripped(at, [{ rest: key.slice(1), length: 1 }], wanted);
    const plain = wanted(key) ? [{ line: this, letters: 0 }] : [];
    if (!PREFIX.test(key)) return plain;
    const [, proclitics = '', digits = ''] = PREFIXED_FIGURE.exec(key) ?? [];
    const rests = digits === '' ? readingsOf(key) : [{ rest: digits, length: proclitics.length }];
    return [...plain, ...this.stripped(at, rests, wanted)];
  }

  private stripped(
    at: number,
    rests: readonly { readonly rest: string; readonly length: number }[],
    wanted: (key: string) => boolean,
  ): LineReading[] {
    return rests
      .filter(({ rest }) => wanted(rest))
      .map(({ rest, length }) => ({ line: this.readingAs(at, rest), letters: length }));
  }

  /** Where the line goes on after «و», glued or apart: «السبت والأحد», «2015 و 2014»; null where there is none. */
  afterAnd(at: number): { readonly line: Line; readonly at: number } | null {
    const key = this.key(at);
    if (key === 'و') return { line: this, at: at + 1 };
    return key.startsWith('و') ? { line: this.readingAs(at, key.slice(1)), at } : null;
  }

  /** The line with another key for one word. */
  readingAs(at: number, key: string): Line {
    return new Line(this.words, at, key);
  }
}
