const CONJUNCTIONS = ['و', 'ف'];
const PREFIXES = ['وال', 'بال', 'كال', 'فال', 'لل', 'ال', 'سي', 'ست', 'سن', 'ب', 'ل', 'ك'];
const SUFFIXES = [
  'يتها',
  'اتها',
  'تهما',
  'يهما',
  'تها',
  'تهم',
  'اته',
  'هما',
  'تان',
  'تين',
  'ون',
  'ين',
  'ان',
  'ات',
  'ها',
  'هم',
  'نا',
  'كم',
  'وا',
  'يه',
  'ته',
  'ية',
  'ه',
  'ة',
  'ي',
  'ا',
  'ت',
];

const SHORTEST_STEM = 3;

function without(key: string, affixes: readonly string[], cut: (key: string, affix: string) => string | null): string {
  for (const affix of affixes) {
    const rest = cut(key, affix);
    if (rest !== null && rest.length >= SHORTEST_STEM) return rest;
  }
  return key;
}

const head = (key: string, affix: string): string | null => (key.startsWith(affix) ? key.slice(affix.length) : null);
const tail = (key: string, affix: string): string | null => (key.endsWith(affix) ? key.slice(0, -affix.length) : null);

/**
 * What is left of a word's key without one conjunction, one prefix and one ending: a light stem in the manner of
 * Larkey's light10 (2002), enough to tell that a word is an inflected form of an ordinary one. Not a root, not for readers.
 */
export function lightStem(key: string): string {
  const bare = without(without(key, CONJUNCTIONS, head), PREFIXES, head);
  return without(bare, SUFFIXES, tail);
}
