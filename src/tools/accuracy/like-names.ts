import words from '../../../assets/accuracy/words.json' with { type: 'json' };

/** English words that one writer adds to a name and another leaves out. */
const LEFT_OUT = new Set(words.leftOut);
/** How adjectives and names of peoples end: Iraqi, Moroccan, Lebanese, Turkish; not Niger and Nigeria. */
const OF_A_COUNTRY = /(?:i|an|ese|ish)$/;
/** Letters in which Morocco and Moroccan agree: so many at least, and all but the shorter's last two. */
const STEM = 4;
const ENDING = 2;
/** Consonants that a name must keep for its vowels not to count. */
const CONSONANTS = 3;
/** Words that a name must have for another to be the same with more words. */
const FULL = 2;

const tellingWords = (name: string): string[] => name.split(' ').filter((word) => !LEFT_OUT.has(word));

/** A transcribed word without what transcribers disagree about: vowels and doubled letters. */
const skeletonOf = (word: string): string => word.replace(/[aeiouwy]/g, '').replace(/(.)\1+/g, '$1');

/** Whether one word is made of the other, a country: Algeria and Algerian. */
function isAdjectiveOf(one: string, other: string): boolean {
  const [shorter = '', longer = ''] = [one, other].sort((a, b) => a.length - b.length);
  const stem = shorter.slice(0, Math.max(STEM, shorter.length - ENDING));
  return stem.length >= STEM && longer.startsWith(stem) && OF_A_COUNTRY.test(longer);
}

/** Whether two words are one but for their ending or vowels: Algeria and Algerian, Dbeibah and Dbeibeh. */
function akin(one: string, other: string): boolean {
  if (one === other || isAdjectiveOf(one, other)) return true;
  if (one.charAt(0) !== other.charAt(0) || Math.abs(one.length - other.length) > 1) return false;
  const skeleton = skeletonOf(one);
  return skeleton.length >= CONSONANTS && skeleton === skeletonOf(other);
}

/**
 * Whether two folded English names are likely one: of the same words but for order, endings and vowels, or one of them
 * with more words than the other, which has at least two. Only asked of an entry that an Arabic name was linked to, where
 * the names of wrong entries are seldom alike.
 */
export function likeNames(one: string, other: string): boolean {
  const [shorter = [], longer = []] = [tellingWords(one), tellingWords(other)].sort((a, b) => a.length - b.length);
  const areAllIn = (words: readonly string[], others: readonly string[]): boolean =>
    words.every((word) => others.some((match) => akin(word, match)));
  if (shorter.length === 0 || !areAllIn(shorter, longer)) return false;
  return shorter.length === longer.length ? areAllIn(longer, shorter) : shorter.length >= FULL;
}
