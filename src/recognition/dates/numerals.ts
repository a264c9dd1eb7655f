import numerals from '../../../assets/dates/numerals.json' with { type: 'json' };
import { keyOf } from '../../arabic/normalise';
import type { Line, Read } from './line';

/** Numbers in running text: digits («27», «الـ8») and the number words of dates, years and durations. */

const byWord = (lists: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, number> =>
  new Map(
    Object.entries(lists).flatMap(([value, words]) => words.map((word) => [keyOf(word), Number(value)] as const)),
  );

const cardinals = byWord(numerals.cardinals);
const firstOfTeens = byWord(numerals.firstOfTeens);
const ordinals = byWord(numerals.ordinals);
const eleventh = new Set(numerals.firstOfOrdinals['11'].map(keyOf));
const lastWords = new Set(numerals.firstOfOrdinals.last.map(keyOf));
const ordinalTens = byWord(numerals.ordinalTens);
const ten = new Set(numerals.ten.map(keyOf));

const ARTICLE = 'ال';

/** Every word that a number in words begins with: cardinals with the article or without, ordinals too. */
export const numberWords: ReadonlySet<string> = new Set(
  [...cardinals.keys(), ...firstOfTeens.keys(), ...ordinals.keys(), ...eleventh].flatMap((word) => [
    word,
    word.startsWith(ARTICLE) ? word.slice(ARTICLE.length) : ARTICLE + word,
  ]),
);

/** A number in digits, its article allowed: «27», «ال27». */
export function readDigits(line: Line, at: number): Read<number> | null {
  const digits = /^(?:ال)?(\d{1,4})$/.exec(line.key(at))?.[1];
  return digits === undefined ? null : { value: Number(digits), next: at + 1 };
}

/** Digits in a word, as written, without article; undefined where the word is no number. */
export function digitsOf(key: string): string | undefined {
  return /^(?:ال)?(\d{1,4})$/.exec(key)?.[1];
}

/** Units, tens, hundreds and thousands of a number word; teens are read before. */
function readComponent(line: Line, at: number): Read<number> | null {
  const key = line.key(at).replace(/^ال/, '');
  const first = firstOfTeens.get(key);
  if (first !== undefined && ten.has(line.key(at + 1)) && line.joined(at + 1)) return { value: first, next: at + 2 };
  const value = cardinals.get(line.key(at)) ?? cardinals.get(key);
  return value === undefined ? null : { value, next: at + 1 };
}

/** Whether a number word may go on with another: thousands before hundreds before units before tens («أربعة وعشرين»). */
function continues(before: number, after: number): boolean {
  if (before < 10) return after >= 20 && after < 100;
  return before >= 100 && after < 10 ** Math.floor(Math.log10(before));
}

/** A cardinal in words: «ثلاثة», «خمسة عشر», «ألفين وأربعة وعشرين». */
export function readCardinalWords(line: Line, at: number): Read<number> | null {
  const first = readComponent(line, at);
  if (!first) return null;
  let { value, next } = first;
  let before = first.value;
  for (let rest = line.afterAnd(next); rest && line.joined(next); rest = line.afterAnd(next)) {
    const component = readComponent(rest.line, rest.at);
    if (!component || !continues(before, component.value)) break;
    value += component.value;
    before = component.value;
    next = component.next;
  }
  return { value, next };
}

/** An ordinal with its article: «السابع», «الحادي عشر», «الثانية والعشرين». */
export function readOrdinal(line: Line, at: number): Read<number> | null {
  const key = line.key(at);
  const unit = eleventh.has(key) ? 1 : ordinals.get(key);
  if (unit === undefined) return null;
  if (unit < 10 && line.joined(at + 1)) {
    if (ten.has(line.key(at + 1))) return { value: unit + 10, next: at + 2 };
    const tens = ordinalTens.get(line.key(at + 1));
    if (tens !== undefined) return { value: unit + tens, next: at + 2 };
  }
  return eleventh.has(key) ? null : { value: unit, next: at + 1 };
}

/** «الأخير» as a count from the end. */
export function isLast(key: string): boolean {
  return lastWords.has(key);
}

/** A count in digits or words. */
export function readCardinal(line: Line, at: number): Read<number> | null {
  return readDigits(line, at) ?? readCardinalWords(line, at);
}

/** A year read out in two halves: «تسعة عشر تسعة وتسعون» is 1999. */
export function readYearInHalves(line: Line, at: number): Read<number> | null {
  const hundreds = readComponent(line, at);
  if (!hundreds || hundreds.value < 10 || hundreds.value > 20 || !line.joined(hundreds.next)) return null;
  const rest = readCardinalWords(line, hundreds.next);
  if (!rest || rest.value < 10 || rest.value > 99) return null;
  return { value: hundreds.value * 100 + rest.value, next: rest.next };
}
