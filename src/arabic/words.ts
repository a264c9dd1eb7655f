import { type NormalisedText, normalise, originalRange } from './normalise';

/**
 * One word of a text: letters and digits that stand together, split from punctuation. Offsets are UTF-16 code units
 * in the original text, end-exclusive.
 */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** Look-up form (alef and ya folded). */
  readonly key: string;
  /** Exact form (hamzas as written, diacritics gone). */
  readonly exact: string;
  /** What stands between the word before and this one, folded: «، », «-», « », «. » … Empty before the first word. */
  readonly gap: string;
  /** Where the word begins in `TokenisedText.text.key`. */
  readonly keyStart: number;
}

/** A paragraph or title, cut into words. */
export interface TokenisedText {
  readonly text: NormalisedText;
  readonly words: readonly Word[];
  /** What stands after the last word, folded. */
  readonly tail: string;
}

/** Arabic letters and others never share a word: «لـCNN» is a preposition and a name. Digits go with either. */
const WORD = /[\p{Script=Arabic}\p{M}\p{N}]+|[\p{L}\p{N}]+/gu;

/** Cuts a text into words. Linear in its length. */
export function tokenise(original: string): TokenisedText {
  const text = normalise(original);
  const words: Word[] = [];
  let end = 0;
  for (const match of text.key.matchAll(WORD)) {
    const from = match.index;
    const to = from + match[0].length;
    const range = originalRange(text, from, to);
    words.push({
      ...range,
      key: match[0],
      exact: text.exact.slice(from, to),
      gap: text.key.slice(end, from),
      keyStart: from,
    });
    end = to;
  }
  return { text, words, tail: text.key.slice(end) };
}

/** The words of a name as keys, as the matcher sees them: «حلف شمال الأطلسي» is three. */
export function wordKeys(name: string): string[] {
  return normalise(name).key.match(WORD) ?? [];
}

/** Offset in the original text of a letter `letters` code units into the word. */
export function offsetWithin(text: NormalisedText, word: Word, letters: number): number {
  return text.origin[word.keyStart + letters] ?? word.end;
}
