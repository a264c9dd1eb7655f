import { wordKeys } from '../../arabic/words';
import type { Line, Read } from './line';

interface Phrase<T> {
  readonly keys: readonly string[];
  readonly value: T;
}

/** Fixed phrases of one or more words with what each means. */
export class Phrases<T> {
  private readonly byFirst = new Map<string, Phrase<T>[]>();

  constructor(phrases: Iterable<readonly [phrase: string, value: T]>) {
    for (const [phrase, value] of phrases) {
      const keys = wordKeys(phrase);
      const [first] = keys;
      if (first === undefined) continue;
      const sharing = this.byFirst.get(first) ?? [];
      this.byFirst.set(first, sharing);
      sharing.push({ keys, value });
      sharing.sort((a, b) => b.keys.length - a.keys.length);
    }
  }

  /** The longest phrase that begins at a word, its words parted by nothing but space, points or hyphens. */
  read(line: Line, at: number): Read<T> | null {
    const phrases = this.byFirst.get(line.key(at));
    if (!phrases) return null;
    for (const { keys, value } of phrases) {
      const fits = keys.every(
        (key, step) => step === 0 || (line.key(at + step) === key && /^[ .-]*$/.test(line.gap(at + step))),
      );
      if (fits) return { value, next: at + keys.length };
    }
    return null;
  }

  /** Keys of the words that phrases begin with. */
  firstWords(): string[] {
    return [...this.byFirst.keys()];
  }

  has(key: string): boolean {
    return (this.byFirst.get(key) ?? []).some((phrase) => phrase.keys.length === 1);
  }
}

/** Phrases of which it only matters that they stand there. */
export function phraseSet(phrases: readonly string[]): Phrases<true> {
  return new Phrases(phrases.map((phrase) => [phrase, true] as const));
}

/** Phrases listed under a number: `{ "-1": ["أمس"] }`. */
export function numberedPhrases(lists: Readonly<Record<string, readonly string[]>>): Phrases<number> {
  return new Phrases(
    Object.entries(lists).flatMap(([number, phrases]) => phrases.map((phrase) => [phrase, Number(number)] as const)),
  );
}
