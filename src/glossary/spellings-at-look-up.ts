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
  let spellings = [word];
  for (const [letter, replacements] of Object.entries(FOREIGN_LETTERS))
    if (word.includes(letter))
      spellings = spellings.flatMap((spelling) =>
        replacements.map((replacement) => spelling.replaceAll(letter, replacement)),
      );
  return spellings;
}
