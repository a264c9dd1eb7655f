/** Letters of other alphabets for sounds that the tables write with an Arabic letter, likeliest first. */
const FOREIGN_LETTERS: Readonly<Record<string, readonly string[]>> = {
  ڤ: ['ف'],
  پ: ['ب'],
  چ: ['تش', 'ج'],
  گ: ['غ', 'ج', 'ك'],
  ڭ: ['غ', 'ج', 'ك'],
  ڨ: ['غ', 'ق', 'ج'],
  ژ: ['ج', 'ز'],
};
const FOREIGN = /[ڤپچگڭڨژ]/;

/** Spellings of one word: as many as one with پ, چ, گ and ژ in it has. No name has more. */
const MOST_SPELLINGS = 12;

/** Letters from which on a final ه is rather a ta marbuta than the pronoun «his». */
const LONG_ENOUGH = 5;

/**
 * Spellings under which a word may stand in the tables where it does not stand there as written: Persian letters, and
 * ه for ة or the other way round. A short word without the article keeps its ه, which is more often a pronoun.
 */
export function otherSpellings(word: string): string[] {
  const foreign = FOREIGN.test(word) ? withArabicLetters(word) : [];
  const last = word.charAt(word.length - 1);
  const body = word.slice(0, -1);
  if (last === 'ة') return [...foreign, `${body}ه`];
  if (last === 'ه' && (word.startsWith('ال') || word.length >= LONG_ENOUGH)) return [...foreign, `${body}ة`];
  return foreign;
}

/** Every foreign letter replaced, each letter the same way throughout the word. */
function withArabicLetters(word: string): string[] {
  const letters = Object.entries(FOREIGN_LETTERS).filter(([letter]) => word.includes(letter));
  if (letters.reduce((count, [, replacements]) => count * replacements.length, 1) > MOST_SPELLINGS) return [];
  return letters.reduce(
    (spellings, [letter, replacements]) =>
      spellings.flatMap((spelling) => replacements.map((replacement) => spelling.replaceAll(letter, replacement))),
    [word],
  );
}
