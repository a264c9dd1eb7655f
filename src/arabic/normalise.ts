/**
 * Arabic text as Hashiya compares it: diacritics, tatweel and invisible marks gone, letter variants folded, with the
 * way back to the original. Nothing is ever compared or cut in any other form.
 */

/** A text prepared for comparison. Both strings have one UTF-16 code unit per entry of `origin`. */
export interface NormalisedText {
  /** What was written, as the reader sees it; every offset the product hands out counts UTF-16 code units in it. */
  readonly original: string;
  /** Orthographic noise removed, hamzas and final ya as written: tells مرسي from مرسى. */
  readonly exact: string;
  /** `exact` with أ إ آ folded to ا and ى to ي: the form in which names are looked up. */
  readonly key: string;
  /** For each code unit of `key` the offset in `original` it came from; one more at the end, `original.length`. */
  readonly origin: Uint32Array;
}

const DELETED = 0;
const EXPANDED = 0xffff;

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

const code = (character: string): number => character.charCodeAt(0);

interface FoldTables {
  /** Code unit to code unit; DELETED drops it, EXPANDED sends it to `expansions`. */
  readonly exact: Uint16Array;
  readonly key: Uint16Array;
  readonly expansions: ReadonlyMap<number, string>;
}

let tables: FoldTables | undefined;

/** Tables over the whole BMP, built once: a text is then folded at one look-up a code unit. */
function foldTables(): FoldTables {
  if (tables) return tables;
  const exact = new Uint16Array(0x10000);
  const expansions = new Map<number, string>();
  for (let unit = 0; unit < 0x10000; unit++) exact[unit] = unit;
  for (let unit = 1; unit < 0x10000; unit++) {
    const character = String.fromCharCode(unit);
    if (NOISE.test(character)) exact[unit] = DELETED;
    else if (SPACE.test(character)) exact[unit] = code(' ');
    else if (PRESENTATION_FORM.test(character)) expansions.set(unit, character.normalize('NFKC'));
  }
  for (const [from, to] of Object.entries(FOLDED_EXACT)) exact[code(from)] = code(to);
  for (let digit = 0; digit < 10; digit++) {
    exact[0x660 + digit] = code('0') + digit;
    exact[0x6f0 + digit] = code('0') + digit;
  }
  for (const [unit, letters] of expansions) {
    const folded = [...letters].filter((letter) => exact[code(letter)] !== DELETED).join('');
    if (folded.length === 1) exact[unit] = exact[code(folded)] ?? DELETED;
    else exact[unit] = folded.length === 0 ? DELETED : EXPANDED;
    expansions.set(unit, folded);
  }
  const key = exact.slice();
  for (let unit = 0; unit < 0x10000; unit++) {
    const folded = FOLDED_KEY[String.fromCharCode(exact[unit] ?? 0)];
    if (folded && exact[unit] !== EXPANDED) key[unit] = code(folded);
  }
  tables = { exact, key, expansions };
  return tables;
}

const CHUNK = 0x2000;

/** The string of the first `length` code units of `units`, built in pieces that fit a call's arguments. */
function stringOf(units: Uint16Array, length: number): string {
  let text = '';
  for (let at = 0; at < length; at += CHUNK)
    text += Reflect.apply(String.fromCharCode, String, units.subarray(at, Math.min(at + CHUNK, length)));
  return text;
}

/** Longest expansion of one code unit that NFKC makes (ﷺ becomes 18 letters). */
const LONGEST_EXPANSION = 18;

/**
 * Prepares a text for comparison. Linear in its length; any string is accepted, unpaired surrogates included, which
 * stay as they are.
 */
export function normalise(original: string): NormalisedText {
  const { exact, key, expansions } = foldTables();
  let expanding = 0;
  for (let at = 0; at < original.length; at++) if (exact[original.charCodeAt(at)] === EXPANDED) expanding++;
  const room = original.length + expanding * LONGEST_EXPANSION;
  const exactUnits = new Uint16Array(room);
  const keyUnits = new Uint16Array(room);
  const origin = new Uint32Array(room + 1);
  let length = 0;
  const put = (exactUnit: number, keyUnit: number, from: number): void => {
    exactUnits[length] = exactUnit;
    keyUnits[length] = keyUnit;
    origin[length] = from;
    length++;
  };
  for (let at = 0; at < original.length; at++) {
    const unit = original.charCodeAt(at);
    const folded = exact[unit] ?? DELETED;
    if (folded === DELETED) continue;
    const expansion = folded === EXPANDED ? expansions.get(unit) : undefined;
    if (expansion === undefined) {
      put(folded, key[unit] ?? folded, at);
      continue;
    }
    for (const letter of expansion) put(exact[code(letter)] ?? DELETED, key[code(letter)] ?? DELETED, at);
  }
  origin[length] = original.length;
  return {
    original,
    exact: stringOf(exactUnits, length),
    key: stringOf(keyUnits, length),
    origin: origin.subarray(0, length + 1),
  };
}

/** Marks that belong to the letter before them; bidirectional and zero-width ones do not. */
const TRAILING_MARK = /[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED\u08D3-\u08FF\u0640]/;

/**
 * Where a stretch of the normalised text stands in the original: UTF-16 offsets, end-exclusive, with the diacritics
 * of its last letter.
 */
export function originalRange(text: NormalisedText, start: number, end: number): { start: number; end: number } {
  const from = text.origin[start] ?? text.original.length;
  if (end <= start) return { start: from, end: from };
  let to = (text.origin[end - 1] ?? text.original.length - 1) + 1;
  while (to < text.original.length && TRAILING_MARK.test(text.original.charAt(to))) to++;
  return { start: from, end: to };
}

/** The look-up form of a name or word, without the way back. */
export function keyOf(name: string): string {
  return normalise(name).key.replace(/ +/g, ' ').trim();
}

/** The exact form of a name or word, for entries that must be spelled one way only. */
export function exactOf(name: string): string {
  return normalise(name).exact.replace(/ +/g, ' ').trim();
}
