import { keyOf, type NormalisedText, normalise, originalRange } from './normalise';

/**
 * One word of a text: letters and digits that stand together, split from punctuation. Offsets are UTF-16 code units
 * in the original text, end-exclusive.
 */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** Look-up form (alef and ya folded); empty for what is too long to be a word. */
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

/** Kinds of code units in a normalised text. Digits go with letters of either kind. */
const KIND = { unknown: 0, gap: 1, arabic: 2, other: 3, digit: 4 } as const;

/** Filled as code units are met. Surrogates count as gaps: no name is written in letters beyond the BMP. */
const kinds = new Uint8Array(0x10000);

function kindOf(unit: number): number {
  const known = kinds[unit] ?? KIND.gap;
  if (known !== KIND.unknown) return known;
  const character = String.fromCharCode(unit);
  let kind: number = KIND.gap;
  if (/[\p{Script=Arabic}\p{M}]/u.test(character) && /[\p{L}\p{M}]/u.test(character)) kind = KIND.arabic;
  else if (/\p{N}/u.test(character)) kind = KIND.digit;
  else if (/\p{L}/u.test(character)) kind = KIND.other;
  kinds[unit] = kind;
  return kind;
}

/** The end of the word that begins at `from`: Arabic letters and others never share one («لـCNN» is two). */
function wordEnd(key: string, from: number): number {
  let script: number = KIND.digit;
  let to = from;
  for (; to < key.length; to++) {
    const kind = kindOf(key.charCodeAt(to));
    if (kind === KIND.gap || (kind !== KIND.digit && script !== KIND.digit && kind !== script)) break;
    if (kind !== KIND.digit) script = kind;
  }
  return to;
}

/** Where the first word from an offset on begins; the key's length where none does. */
function wordStart(key: string, from: number): number {
  let at = from;
  while (at < key.length && kindOf(key.charCodeAt(at)) === KIND.gap) at++;
  return at;
}

/**
 * Letters of the longest word, keys of hashtags and compounds included. What is longer is a string of letters without
 * spaces: it stands in the text and is looked up nowhere.
 */
const LONGEST_WORD = 50;

/** Signs between words that are kept one by one; of more, spaces in a row count once. */
const PLAIN_GAP = 8;

/** Signs of the longest gap; what is longer is a line or an ornament, over which no sentence runs on. */
const LONGEST_GAP = 24;

/** What stands between two words. */
function gapOf(key: string, from: number, to: number): string {
  const gap = key.slice(from, to);
  if (gap.length <= PLAIN_GAP) return gap;
  const single = gap.replace(/ +/g, ' ');
  if (single.length <= LONGEST_GAP) return single;
  return `${single.slice(0, PLAIN_GAP)}. ${single.slice(-PLAIN_GAP)}`;
}

/** Cuts a text, or a stretch of it, into words. Linear in its length. */
export function tokenise(original: string, begin = 0, limit = original.length): TokenisedText {
  const text = normalise(original, begin, limit);
  const words: Word[] = [];
  let end = 0;
  for (let from = wordStart(text.key, 0); from < text.key.length; from = wordStart(text.key, end)) {
    const gap = gapOf(text.key, end, from);
    end = wordEnd(text.key, from);
    const range = originalRange(text, from, end);
    const short = end - from <= LONGEST_WORD;
    const key = short ? text.key.slice(from, end) : '';
    const exact = short ? text.exact.slice(from, end) : '';
    // Most words are alike in both forms and then share one string.
    words.push({ start: range.start, end: range.end, key, exact: exact === key ? key : exact, gap, keyStart: from });
  }
  return { text, words, tail: gapOf(text.key, end, text.key.length) };
}

/** Index of the first word that begins at or after an offset in the original text; the number of words where none does. */
export function firstWordFrom({ words }: TokenisedText, offset: number): number {
  let from = 0;
  let to = words.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((words[middle]?.start ?? 0) < offset) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The words of a name as keys, as the matcher sees them: «حلف شمال الأطلسي» is three. */
export function wordKeys(name: string): string[] {
  const key = keyOf(name);
  const words: string[] = [];
  for (let from = wordStart(key, 0); from < key.length; ) {
    const end = wordEnd(key, from);
    words.push(key.slice(from, end));
    from = wordStart(key, end);
  }
  return words;
}

/** Offset in the original text of a letter `letters` code units into the word. */
export function offsetWithin(text: NormalisedText, word: Word, letters: number): number {
  return text.origin[word.keyStart + letters] ?? word.end;
}
