import { type NormalisedText, normalise, originalRange } from '../../arabic/normalise';
import type { Stretch } from './body-text';

/**
 * A text as passages are compared: the key of `src/arabic`, in small letters, with one space for whatever stands between two
 * words, line breaks too. So neither hamzas, diacritics, tatweel, digits and signs nor the cut into paragraphs tell two apart.
 */
export interface FoldedText {
  readonly normalised: NormalisedText;
  readonly letters: string;
  /** For each code unit of `letters` the one of the key it came from. */
  readonly at: Uint32Array;
}

/** Kinds of code units; surrogates go with letters. Filled as they are met. */
const KIND = { unknown: 0, sign: 1, letter: 2 } as const;
const kinds = new Uint8Array(0x10000);

function isLetter(unit: number): boolean {
  if (kinds[unit] === KIND.unknown)
    kinds[unit] = /[\p{L}\p{N}\p{Cs}]/u.test(String.fromCharCode(unit)) ? KIND.letter : KIND.sign;
  return kinds[unit] === KIND.letter;
}

/** Folds a text. Linear in its length. */
export function folded(original: string): FoldedText {
  const normalised = normalise(original);
  const { key } = normalised;
  const at = new Uint32Array(key.length);
  let letters = '';
  let isAfterGap = true;
  for (let from = 0; from < key.length; from++) {
    const isGap = !isLetter(key.charCodeAt(from));
    if (isGap && isAfterGap) continue;
    at[letters.length] = from;
    letters += isGap ? ' ' : smallLetter(key.charAt(from));
    isAfterGap = isGap;
  }
  return { normalised, letters: letters.trimEnd(), at };
}

/** The small form of one code unit, where that is one again. */
function smallLetter(unit: string): string {
  const small = unit.toLowerCase();
  return small.length === 1 ? small : unit;
}

/** Where a stretch of the folded letters stands in the text. */
export function unfolded({ normalised, at }: FoldedText, { start, end }: Stretch): Stretch {
  return originalRange(normalised, at[start] ?? 0, (at[end - 1] ?? 0) + 1);
}

/** Whether a word begins or ends at an offset of the folded letters, or none is there. */
export function isWordEdge(letters: string, offset: number): boolean {
  return offset <= 0 || offset >= letters.length || letters[offset] === ' ' || letters[offset - 1] === ' ';
}

/** What stands in the text for the space at an offset of the folded letters. */
export function signsAt({ normalised: { original, origin }, at }: FoldedText, offset: number): string {
  return original.slice(origin[at[offset] ?? 0], origin[at[offset + 1] ?? 0]);
}
