import { type Passage, readWord } from '../text/passage';

/** Stands in a list of cues for any number: «قطر 5 أمتار». */
const ANY_NUMBER = '#';

const NUMBER = /^\d/;

/** Prefixes with which a single word is sought among all words of an article. */
const PREFIXES = ['', 'و', 'ب', 'ل', 'ف'];

/** Words and phrases, of which one may decide what an ambiguous form means. Given as keys, phrases with single spaces. */
export class Cues {
  /** What follows each first word: [] for a cue of one word. */
  readonly #byFirst = new Map<string, (readonly string[])[]>();
  readonly #lengths = new Set<number>();

  constructor(cues: readonly string[]) {
    for (const cue of cues) {
      const [first = '', ...rest] = cue.split(' ');
      this.#byFirst.set(first, [...(this.#byFirst.get(first) ?? []), rest]);
      this.#lengths.add(rest.length + 1);
    }
  }

  get size(): number {
    return this.#byFirst.size;
  }

  /** A cue begins at a word, which may carry proclitics. */
  beginAt(passage: Passage, at: number): boolean {
    return this.#begins(passage, at, null);
  }

  /** A cue ends right before a word; its first word may carry proclitics. */
  endAt(passage: Passage, before: number): boolean {
    for (const length of this.#lengths)
      if (length <= before && this.#begins(passage, before - length, length)) return true;
    return false;
  }

  /** A cue begins at a word just as it is listed. */
  followAt({ keys }: Passage, at: number): boolean {
    return this.#reads(keys, at, keys[at] ?? '', null);
  }

  /** A cue of one word is among the words of an article, as it stands or with one prefix. */
  standAmong(words: ReadonlySet<string>): boolean {
    for (const word of this.#byFirst.keys()) {
      if (PREFIXES.some((prefix) => words.has(prefix + word))) return true;
      if (word.startsWith('ال') && words.has(`لل${word.slice(2)}`)) return true;
    }
    return false;
  }

  #begins(passage: Passage, at: number, length: number | null): boolean {
    return readWord(passage, at, (first) => this.#reads(passage.keys, at, first, length)) !== null;
  }

  /** A cue of the given length, or of any, reads on from its first word. */
  #reads(keys: readonly string[], at: number, first: string, length: number | null): boolean {
    const rests = this.#byFirst.get(first) ?? (NUMBER.test(first) ? this.#byFirst.get(ANY_NUMBER) : undefined);
    if (!rests) return false;
    return rests.some(
      (rest) =>
        (length === null || rest.length + 1 === length) && rest.every((word, index) => keys[at + 1 + index] === word),
    );
  }
}
