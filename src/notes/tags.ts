import { exactOf } from '../arabic/normalise';

/** Before a tag: the note's beginning, white space, a mark of direction, or what opens or parts a phrase. */
const BEFORE = String.raw`(?<=^|[\s\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069()\[\]{}«»"'“”‘’،؛,;:.!؟?…–—])`;

/** A letter with the marks that it may bear, a digit, an underscore; tatweel is written between letters. */
const SIGN = String.raw`(?=\p{L})[\p{Script=Arabic}\p{Script=Latin}]|\p{M}|[\d٠-٩۰-۹_ـ]`;

const TAG = new RegExp(`${BEFORE}#((?:${SIGN})+)`, 'gu');

const HAS_LETTER_OR_DIGIT = /[\p{L}\d]/u;

/** Some presentation forms of diacritics stand on a space of their own. */
function tagOf(word: string): string {
  return exactOf(word.normalize('NFC')).replaceAll(' ', '').toLowerCase().normalize('NFC');
}

/**
 * The tags in a note, `#word` each, in the order in which they come, each once: without the sign, diacritics and tatweel,
 * Latin letters small.
 */
export function tagsIn(text: string): string[] {
  const tags = [...text.matchAll(TAG)].map(([, word = '']) => tagOf(word));
  return [...new Set(tags.filter((tag) => HAS_LETTER_OR_DIGIT.test(tag)))];
}
