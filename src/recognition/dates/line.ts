import { readingsOf } from '../../arabic/proclitics';
import type { TokenisedText } from '../../arabic/words';

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

/** A text as the readers of dates walk over it: word by word, with what stands between the words. */
export class Line {
  readonly text: TokenisedText;
  readonly length: number;
  private readonly readAt: number;
  private readonly readAs: string;

  /** `readAs` stands in for the key of word `readAt`: the word without its proclitics. */
  constructor(text: TokenisedText, readAt = -1, readAs = '') {
    this.text = text;
    this.length = text.words.length;
    this.readAt = readAt;
    this.readAs = readAs;
  }

  /** Key of a word; empty beyond the text. */
  key(at: number): string {
    return at === this.readAt ? this.readAs : (this.text.words[at]?.key ?? '');
  }

  /** What stands before a word, folded; a full stop beyond the text. */
  gap(at: number): string {
    return this.text.words[at]?.gap ?? '. ';
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

  /**
   * The ways to read the line from a word on, as written first, each with the letters taken off that word; only those in
   * which the word is a wanted one.
   */
  readings(
    at: number,
    wanted: (key: string) => boolean = () => true,
  ): { readonly line: Line; readonly letters: number }[] {
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
  ): { readonly line: Line; readonly letters: number }[] {
    return rests
      .filter(({ rest }) => wanted(rest))
      .map(({ rest, length }) => ({ line: this.with(at, rest), letters: length }));
  }

  /** The line read on after «و»: «السبت والأحد»; null where the word cannot carry one. */
  afterAnd(at: number): Line | null {
    const key = this.key(at);
    return key.length > 1 && key.startsWith('و') ? this.with(at, key.slice(1)) : null;
  }

  private with(at: number, key: string): Line {
    return new Line(this.text, at, key);
  }
}
