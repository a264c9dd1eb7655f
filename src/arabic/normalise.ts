/**
 * Arabic text as Hashiya compares it: diacritics, tatweel and invisible marks gone, letter variants folded, with the
 * way back to the original. Nothing is ever compared or cut in any other form.
 */

/** A text prepared for comparison. Both strings have one UTF-16 code unit per entry of `origin`. */
export interface NormalisedText {
  /** What was written, as the reader sees it; every offset the product hands out counts UTF-16 code units in it. */
  readonly original: string;
  /** Where the prepared stretch of `original` begins; it ends at the last entry of `origin`. */
  readonly from: number;
  /** Orthographic noise removed, hamzas and final ya as written: tells مرسي from مرسى. */
  readonly exact: string;
  /** `exact` with أ إ آ folded to ا and ى to ي: the form in which names are looked up. */
  readonly key: string;
  /** For each code unit of `key` the offset in `original` it came from; one more at the end, where the stretch ends. */
  readonly origin: Uint32Array;
}

/** Letters that Persian, Urdu and Kurdish keyboards put into Arabic words, and typographic twins of one sign. */
const FOLDED_EXACT: Readonly<Record<string, string>> = {
  ک: 'ك',
  ڪ: 'ك',
  ی: 'ي',
  ې: 'ي',
  ے: 'ي',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ۀ: 'ه',
  ۂ: 'ه',
  ۃ: 'ة',
  ۆ: 'و',
  ۇ: 'و',
  ۋ: 'و',
  ٱ: 'ا',
  ٲ: 'أ',
  ٳ: 'إ',
  '«': '"',
  '»': '"',
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '٫': '.',
  '٬': ',',
};

const FOLDED_KEY: Readonly<Record<string, string>> = { أ: 'ا', إ: 'ا', آ: 'ا', ى: 'ي' };

/** Diacritics, Koranic signs, tatweel, zero-width and bidirectional marks, soft hyphen. */
const NOISE =
  /[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED\u08D3-\u08FF\u0640\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\u061C\uFEFF\u00AD]/;

const PRESENTATION_FORM = /[\uFB50-\uFDFF\uFE70-\uFEFC]/;
const SPACE = /\s/;

/** What one code unit becomes: nothing, itself or another letter, or several (ﻻ, ﷺ). */
interface Folded {
  readonly exact: string;
  readonly key: string;
}

/** Code units up to the end of the Arabic block, which nearly all letters of a text are; the rest is met seldom. */
const COMMON_UNITS = 0x700;

/** Worked out the first time a code unit is met: the texts of a day use a few hundred of 65,536. */
const foldedCommon = new Array<Folded | undefined>(COMMON_UNITS);
const foldedRare = new Map<number, Folded>();

function foldedUnit(unit: number): Folded {
  const known = unit < COMMON_UNITS ? foldedCommon[unit] : foldedRare.get(unit);
  if (known) return known;
  const character = String.fromCharCode(unit);
  const letters = PRESENTATION_FORM.test(character) ? lettersOf(character) : character;
  const exact = [...letters].map(foldedLetter).join('');
  const key = [...exact].map((letter) => FOLDED_KEY[letter] ?? letter).join('');
  const result = { exact, key };
  if (unit < COMMON_UNITS) foldedCommon[unit] = result;
  else foldedRare.set(unit, result);
  return result;
}

/** The letters of a presentation form; a formula of several words («ﷺ») names nothing and stays one sign. */
function lettersOf(form: string): string {
  const letters = form.normalize('NFKC');
  return letters.trim().includes(' ') ? form : letters;
}

function foldedLetter(letter: string): string {
  if (NOISE.test(letter)) return '';
  if (SPACE.test(letter)) return ' ';
  const code = letter.charCodeAt(0);
  if (code >= ARABIC_ZERO && code < ARABIC_ZERO + 10) return String(code - ARABIC_ZERO);
  if (code >= PERSIAN_ZERO && code < PERSIAN_ZERO + 10) return String(code - PERSIAN_ZERO);
  return FOLDED_EXACT[letter] ?? letter;
}

const ARABIC_ZERO = 0x660;
const PERSIAN_ZERO = 0x6f0;

/**
 * Prepares a text, or a stretch of it, for comparison. Linear in its length; any string is accepted, unpaired surrogates
 * included, which stay as they are.
 */
export function normalise(original: string, from = 0, to = original.length): NormalisedText {
  let exact = '';
  let key = '';
  const origin: number[] = [];
  for (let at = from; at < to; at++) {
    const unit = foldedUnit(original.charCodeAt(at));
    exact += unit.exact;
    key += unit.key;
    for (let letter = 0; letter < unit.key.length; letter++) origin.push(at);
  }
  origin.push(to);
  return { original, from, exact, key, origin: new Uint32Array(origin) };
}

/** Marks that belong to the letter before them; bidirectional and zero-width ones do not. */
const TRAILING_MARK = /[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED\u08D3-\u08FF\u0640]/;

/**
 * Where a stretch of the normalised text stands in the original: UTF-16 offsets, end-exclusive, with the diacritics
 * of its last letter.
 */
export function originalRange(text: NormalisedText, start: number, end: number): { start: number; end: number } {
  const limit = text.origin[text.key.length] ?? text.original.length;
  const from = text.origin[start] ?? limit;
  if (end <= start) return { start: from, end: from };
  let to = (text.origin[end - 1] ?? limit - 1) + 1;
  while (to < limit && TRAILING_MARK.test(text.original.charAt(to))) to++;
  return { start: from, end: to };
}

const SPACES = /^ | $| {2}/;

/** Code units that stay what they are in both forms, which most of a text is; they are copied in one piece. */
const CHANGING = /[^ -~\u0621\u0624\u0626-\u063A\u0641-\u0648\u064A\u060C\u061B\u061F]/g;

function foldedText(text: string, form: keyof Folded): string {
  const letters = text.replace(CHANGING, (unit) => foldedUnit(unit.charCodeAt(0))[form]);
  return SPACES.test(letters) ? letters.replace(/ +/g, ' ').trim() : letters;
}

/** The look-up form of a name or word, without the way back. */
export function keyOf(name: string): string {
  return foldedText(name, 'key');
}

/** The exact form of a name or word, for entries that must be spelled one way only. */
export function exactOf(name: string): string {
  return foldedText(name, 'exact');
}
