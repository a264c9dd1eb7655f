const MARKS = /[\u0300-\u036F]/g;

/** The article as it is written before a name in Latin letters, assimilated or not: al-, el-, ash-. */
export const LATIN_ARTICLE = /^(?:a[lnrsdtz]|ash|ach|e[lnrsdtz]|ech)[- _](?=\p{L})/iu;

/** The letters of a spelling, lower case, without accents, signs and the article. */
const lettersOf = (spelling: string): string =>
  spelling
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(LATIN_ARTICLE, '')
    .replace(/[^a-z]/g, '');

/** What is left of them without vowels, and with the letters that French writes as English would: Bachir is Bashir. */
const consonantsOf = (letters: string): string =>
  letters
    .replaceAll('ch', 'sh')
    .replaceAll('dj', 'j')
    .replace(/ou(?=[aei])/g, 'w')
    .replace(/[cq]/g, 'k')
    .replace(/[aeiouy]/g, '')
    .replace(/(.)\1+/g, '$1');

/** Whether one letter more, less or other makes one word the other. */
function isOneLetterOff(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  if (Math.max(one.length, other.length) - shorter > 1) return false;
  let start = 0;
  while (start < shorter && one[start] === other[start]) start++;
  const rest = (word: string, than: string): string => word.slice(start + (word.length >= than.length ? 1 : 0));
  return rest(one, other) === rest(other, one);
}

/**
 * Whether two Latin spellings of one Arabic word are usual beside one another: Mohammed and Mohamed, el-Bachir and Bashir.
 * Of two words they prove nothing: Mohammed and Mahmoud have the same consonants.
 */
export function areVariants(one: string, other: string): boolean {
  const [these, those] = [lettersOf(one), lettersOf(other)];
  return consonantsOf(these) === consonantsOf(those) || isOneLetterOff(these, those);
}
