import type { Mention } from '../analysis/analysis';
import { WORD_LETTERS } from '../arabic/letter-class';
import { readingsOf } from '../arabic/proclitics';

const WORD = new RegExp(`[${WORD_LETTERS}]+`, 'g');

/** Letters of the shortest name that is looked for. */
const SHORTEST = 3;

/** A name of the article's text that stands in a caption, too: the mention that has it there, and where in the caption. */
export interface CaptionName {
  readonly mention: Mention;
  readonly start: number;
  readonly end: number;
}

interface Name {
  readonly words: string;
  readonly mention: Mention;
}

/**
 * Finds in captions what the article's text names in the same words. Captions are no part of an analysis: they say again
 * what the text says, and what they alone name is left out.
 */
export class CaptionNames {
  /** Names by their first word, the longest first. */
  readonly #byFirstWord = new Map<string, Name[]>();

  constructor(mentions: readonly Mention[]) {
    const known = new Set<string>();
    for (const mention of mentions) {
      const words = mention.surface.slice(mention.coreStart - mention.start);
      const [first] = words.match(WORD) ?? [];
      if (mention.form !== 'name' || words.length < SHORTEST || first === undefined || known.has(words)) continue;
      known.add(words);
      const names = this.#byFirstWord.get(first) ?? [];
      names.push({ words, mention });
      this.#byFirstWord.set(first, names);
    }
    for (const names of this.#byFirstWord.values()) names.sort((one, other) => other.words.length - one.words.length);
  }

  /** What a caption names, in reading order, each entity once. */
  in(caption: string): CaptionName[] {
    const found: CaptionName[] = [];
    const entities = new Set<string>();
    const words = [...caption.matchAll(WORD)];
    const ends = new Set(words.map(({ index, 0: word }) => index + word.length));
    let after = 0;
    for (const { index, 0: word } of words) {
      if (index < after) continue;
      const name = this.#at(caption, index, word, ends);
      if (!name) continue;
      after = name.end;
      if (!entities.has(name.mention.entity)) found.push(name);
      entities.add(name.mention.entity);
    }
    return found;
  }

  /** The longest name that begins with a word, or with what is left of it without proclitics. */
  #at(caption: string, start: number, word: string, ends: ReadonlySet<number>): CaptionName | null {
    for (const attached of [0, ...readingsOf(word).map(({ length }) => length)])
      for (const { words, mention } of this.#byFirstWord.get(word.slice(attached)) ?? []) {
        const end = start + attached + words.length;
        if (caption.startsWith(words, start + attached) && ends.has(end)) return { mention, start, end };
      }
    return null;
  }
}
