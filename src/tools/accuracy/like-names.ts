/** Words that one writer adds and another leaves out. */
const LEFT_OUT = new Set(
  (
    'of and for in a al el ul de la du bin ibn ' +
    'governorate province region district municipality city town state newspaper company group club sc fc'
  ).split(' '),
);
/** Letters of a word that is the beginning of another: Iraq, Iraqi. */
const WHOLE = 4;
/** Letters in which Morocco and Moroccan agree: so many at least, and all but the shorter's last two. */
const STEM = 5;
const ENDING = 2;
/** Consonants that a name must keep for its vowels not to count. */
const CONSONANTS = 3;
/** Words that a name must have for another to be the same with more words. */
const FULL = 2;

const tellingWords = (name: string): string[] => name.split(' ').filter((word) => !LEFT_OUT.has(word));

/** A transcribed word without what transcribers disagree about: vowels and doubled letters. */
const skeletonOf = (word: string): string => word.replace(/[aeiouwy]/g, '').replace(/(.)\1+/g, '$1');

/** Whether two words are one but for their ending or vowels: Algeria and Algerian, Dbeibah and Dbeibeh. */
function akin(one: string, other: string): boolean {
  if (one === other) return true;
  const length = Math.min(one.length, other.length);
  if (length >= WHOLE && (one.startsWith(other) || other.startsWith(one))) return true;
  const stem = Math.max(STEM, length - ENDING);
  if (length >= STEM && one.slice(0, stem) === other.slice(0, stem)) return true;
  const skeleton = skeletonOf(one);
  return one.charAt(0) === other.charAt(0) && skeleton.length >= CONSONANTS && skeleton === skeletonOf(other);
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
