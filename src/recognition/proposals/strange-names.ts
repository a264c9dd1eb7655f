import { boundaries, isOrdinary } from '../text/lexicon';
import { bondBefore, opensQuote } from '../text/passage';
import type { ReadPassage } from './listed-names';

/** Words of an unlisted name of a weapon, ship or newspaper. */
const LONGEST_NAME = 3;

/** Words that a quotation may hold to be a name and no statement. */
const LONGEST_QUOTED = 5;

const isNumber = (key: string): boolean => /^\d{1,4}$/.test(key);

/** The word after a quotation that opens before `from`; at most a handful of words on. */
export function quoteEnd(passage: ReadPassage, from: number): number {
  for (let at = from + 1; at <= from + LONGEST_QUOTED; at++) {
    const gap = at < passage.words.length ? passage.words[at]?.gap : passage.text.tail;
    if (gap === undefined || /^ *"/.test(gap)) return Math.min(at, passage.words.length);
  }
  return from;
}

/**
 * Where a name that begins at a word and that no word of the language makes ends, a number after it included
 * («تشيونجونج 2»); a name in quotation marks ends with them. `from` where none begins.
 */
export function strangeNameEnd(passage: ReadPassage, from: number): number {
  if (opensQuote(passage, from)) return quoteEnd(passage, from);
  let to = from;
  while (to < passage.keys.length && to - from < LONGEST_NAME && (to === from || bondBefore(passage, to) === 'space')) {
    const key = passage.keys[to] ?? '';
    if (boundaries.has(key) || /\d/.test(key) || key.startsWith('ال') || key.length < 3) break;
    if (isOrdinary(key) && (passage.listed[to] ?? []).length === 0) break;
    to++;
  }
  const numbered = to > from && bondBefore(passage, to) === 'space' && isNumber(passage.keys[to] ?? '');
  return numbered ? to + 1 : to;
}
