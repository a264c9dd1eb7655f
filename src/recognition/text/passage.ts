import { sentenceEndsBefore } from '../../arabic/sentence-end';
import { offsetWithin, type TokenisedText, tokenise, type Word } from '../../arabic/words';
import { type Article, MOST_LETTERS } from '../../article/article';
import { Remembered } from '../../glossary/file/remembered';
import type { PlacedText } from './in-texts';
import { initialTitles, withoutProclitics } from './lexicon';
import { portionsOf } from './portions';

/** A text of an article, ready for recognition. Nothing is recognised across two of them. */
export interface Passage extends PlacedText {
  readonly words: readonly Word[];
  readonly keys: readonly string[];
  /** For each word the ways it may carry proclitics, as written first. */
  readonly readings: readonly (readonly WordReading[])[];
  /** For each word how it hangs together with the one before; `break` for the first. */
  readonly bonds: readonly Bond[];
}

/** A word as one of its readings has it: the key without its proclitics, and their length in code units. */
export interface WordReading {
  readonly key: string;
  readonly length: number;
}

/** Different words whose readings are remembered while an article is read; a long one has some 800. */
const REMEMBERED_WORDS = 4096;

/** Makes an article's texts ready. Words that recur share what is known of them. */
class PassageMaker {
  readonly #readings = new Remembered<string, readonly WordReading[]>(REMEMBERED_WORDS);

  passage(paragraph: number, text: TokenisedText): Passage {
    const { words } = text;
    const keys = words.map((word) => word.key);
    const readings = keys.map((key) => this.#readings.get(key, withoutProclitics));
    return { paragraph, text, words, keys, readings, bonds: words.map(bondOf) };
  }
}

/** Words that are worked on in one step where a word may cost many look-ups. */
export const WORDS_A_STEP = 64;

/** Code units of a title that are read; headlines have a hundred. */
const LONGEST_TITLE = 1000;

/** The title, where there is one, and the paragraphs, in reading order, one passage at a time. */
export function* passagesOf({ title, paragraphs }: Article): Generator<Passage, undefined> {
  const maker = new PassageMaker();
  const [head] = title === null ? [] : portionsOf(title, LONGEST_TITLE);
  if (title !== null && head) yield maker.passage(-1, tokenise(title, head.from, head.to));
  let letters = 0;
  for (const [paragraph, text] of paragraphs.entries())
    for (const { from, to } of portionsOf(text)) {
      letters += to - from;
      if (letters > MOST_LETTERS) return;
      yield maker.passage(paragraph, tokenise(text, from, to));
    }
}

/** How a word hangs together with the one before it; `break` where no name runs on. */
export type Bond = 'space' | 'hyphen' | 'quote' | 'comma' | 'bracket' | 'break';

const BONDS: readonly [RegExp, Bond][] = [
  // Hashtags write spaces as underscores: «#الأمم_المتحدة».
  [/^(?: +|_)$/, 'space'],
  [/^[-·•ـ.]$/, 'hyphen'],
  [/^ *" *$/, 'quote'],
  [/^"? *[،,] *"?$/, 'comma'],
  [/^ *"? *\( *"?$/, 'bracket'],
];

function bondOf({ gap }: Word, at: number, words: readonly Word[]): Bond {
  if (at === 0) return 'break';
  if (gap === ' ') return 'space';
  if (/^\. ?$/.test(gap) && initialTitles.has(words[at - 1]?.key ?? '')) return 'space';
  return BONDS.find(([shape]) => shape.test(gap))?.[1] ?? 'break';
}

/** The bond between word `at` and the one before; none with what lies outside the passage. */
export const bondBefore = (passage: Passage, at: number): Bond => passage.bonds[at] ?? 'break';

/** A list goes on at a word: after a comma, or with «و», which is glued to the next name. */
export const listGoesOn = (passage: Passage, at: number): boolean =>
  bondBefore(passage, at) === 'comma' ||
  (bondBefore(passage, at) === 'space' && (passage.keys[at] ?? '').startsWith('و'));

/** The first reading of word `at` that a list has, or null: «والرئيس» is the title «الرئيس» after one letter. */
export function readWord(passage: Passage, at: number, known: (key: string) => boolean): WordReading | null {
  for (const reading of passage.readings[at] ?? []) if (known(reading.key)) return reading;
  return null;
}

/** A quotation opens right before a word: «حزب "معسكر الدولة"», but not «"كابينت" الحرب». */
export function opensQuote(passage: Passage, at: number): boolean {
  const gap = passage.words[at]?.gap ?? '';
  return /^ *" ?$/.test(gap) && gap !== '" ';
}

/** Whether words `from` to `to` (exclusive) stand together with only the given bonds between them. */
export function standTogether(passage: Passage, from: number, to: number, allowed: ReadonlySet<Bond>): boolean {
  for (let at = from + 1; at < to; at++) if (!allowed.has(bondBefore(passage, at))) return false;
  return true;
}

/** A sentence ends before word `at`. */
export const sentenceBreaksBefore = (passage: Passage, at: number): boolean => sentenceEndsBefore(passage.text, at);

/** Offset after the quotation mark that closes one opened inside words `from` to `to`: «حزب "الليكود"» ends with it. */
function closingQuote(passage: Passage, from: number, to: number, end: number): number {
  let open = false;
  for (let at = from + 1; at < to; at++)
    open = opensQuote(passage, at) || (open && !passage.words[at]?.gap.includes('"'));
  const after = passage.words[to]?.gap ?? passage.text.tail;
  if (!open || !after.startsWith('"')) return end;
  const original = passage.text.text.original;
  return /["«»“”„‟]/.test(original.charAt(end)) ? end + 1 : end;
}

/** Offsets in the original text of words `from` to `to` (exclusive), and of the name after `letters` of proclitics. */
export function spanOf(
  passage: Passage,
  from: number,
  to: number,
  letters = 0,
): { start: number; coreStart: number; end: number } {
  const first = passage.words[from];
  const last = passage.words[to - 1];
  if (!first || !last) throw new RangeError(`no words ${from} to ${to} in paragraph ${passage.paragraph}`);
  const coreStart = letters === 0 ? first.start : offsetWithin(passage.text.text, first, letters);
  return { start: first.start, coreStart, end: closingQuote(passage, from, to, last.end) };
}
