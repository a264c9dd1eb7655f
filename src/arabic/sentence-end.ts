import type { TokenisedText } from './words';

const MARK = /[.!؟?…]/;
/** What ends a sentence whatever stands around it. */
const SURE = /[!؟]|\?(?=[ ")]|$)/;
const ARABIC_WORD = /^[\u0621-\u064A]/;
const FIGURE = /^\d/;
/** «د.», the letters of «م.ع.». */
const INITIAL = /^[\u0621-\u064A]$/;
/** Letters of two words on both sides of a point that are read out one by one: «سي.إن.إن», «بي.بي.سي». */
const SPELLED = 4;
/** Two points and more, or their one sign: a pause, after which the same sentence may go on. */
const ELLIPSIS = /…|\.{2}/;

/** «م.» after a figure is a unit or an era («عام 2020 م.»), not an initial. */
function isInitial({ words }: TokenisedText, at: number): boolean {
  return INITIAL.test(words[at]?.key ?? '') && !FIGURE.test(words[at - 1]?.key ?? '');
}

/**
 * Whether a sentence ends before word `at` of a text; one ends at both of the text's ends. A point ends none inside of a
 * figure («3.5 بالمئة»), a web address or another word in Latin letters, after an initial («د. فلان», «م.ع.»), or where
 * several stand for a pause («لكن... سنرى»). A semicolon joins two clauses of one sentence.
 */
export function sentenceEndsBefore(text: TokenisedText, at: number): boolean {
  const { words } = text;
  const after = words[at];
  if (at <= 0 || !after) return true;
  const { gap } = after;
  if (gap === ' ' || !MARK.test(gap)) return false;
  if (SURE.test(gap)) return true;
  if (ELLIPSIS.test(gap) || !gap.includes('.')) return false;
  if (gap.startsWith('.') && isInitial(text, at - 1)) return false;
  if (gap !== '.') return true;
  const before = words[at - 1]?.key ?? '';
  if (before.length + after.key.length <= SPELLED && !FIGURE.test(before)) return false;
  return ARABIC_WORD.test(after.key) && (ARABIC_WORD.test(before) || FIGURE.test(before));
}
