/**
 * One byte a letter: the compiled glossary holds some thousand Arabic and Latin letters over and over, of which UTF-8
 * would spend two bytes on most. ASCII stands for itself, the frequent other letters have a code of their own, a rare
 * one is written out after `RARE`.
 */

const FIRST_CODE = 0x80;
const MOST_CODES = 0x80;

/** Before a code unit written in two bytes, high one first. */
const RARE = 0x1b;

/** The letters beyond ASCII that get a code, most frequent first; rows of equal frequency in order of code unit. */
export function frequentLetters(texts: readonly string[]): Uint16Array {
  const counts = new Map<number, number>();
  for (const text of texts)
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (unit >= FIRST_CODE) counts.set(unit, (counts.get(unit) ?? 0) + 1);
    }
  const order = [...counts].sort(([a, many], [b, more]) => more - many || a - b);
  return Uint16Array.from(order.slice(0, MOST_CODES), ([unit]) => unit);
}

/** Writes texts in the codes of `letters`. */
export function letterEncoder(letters: Uint16Array): (text: string) => Uint8Array {
  const codes = new Map(Array.from(letters, (unit, at) => [unit, FIRST_CODE + at]));
  return (text) => {
    const bytes: number[] = [];
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      const code = unit < FIRST_CODE ? unit : codes.get(unit);
      if (code === undefined) bytes.push(RARE, unit >> 8, unit & 0xff);
      else bytes.push(code);
    }
    return Uint8Array.from(bytes);
  };
}

/** Little-endian as the file is. Many times quicker than a character at a time, in a process that has just begun most of all. */
const codeUnits = new TextDecoder('utf-16le', { ignoreBOM: true });

/** Reads the text that stands in `bytes` from `start` to `end`. */
export function decodeLetters(bytes: Uint8Array, start: number, end: number, letters: Uint16Array): string {
  const units = new Uint16Array(end - start);
  let length = 0;
  for (let at = start; at < end; at++) {
    const code = bytes[at] ?? 0;
    if (code >= FIRST_CODE) units[length++] = letters[code - FIRST_CODE] ?? 0;
    else if (code === RARE) {
      units[length++] = ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
      at += 2;
    } else units[length++] = code;
  }
  return codeUnits.decode(units.subarray(0, length));
}
