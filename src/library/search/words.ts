import { wordKeys } from '../../arabic/words';

const LATIN = /\p{Script=Latin}/u;
const LATIN_MARK = /[\u0300-\u036f]/g;

/**
 * A word as the library compares it, of its key: ة is ه, which writers do not tell apart at the end of words; Latin
 * letters are small and bare.
 */
export function foldedKey(key: string): string {
  const word = key.replaceAll('ة', 'ه');
  return LATIN.test(word) ? word.normalize('NFD').replace(LATIN_MARK, '').toLowerCase().normalize('NFC') : word;
}

/** The words of a text as the library compares them. */
export function foldedWords(text: string): string[] {
  return wordKeys(text).map(foldedKey);
}

const ARTICLE = 'ال';

/** A shorter word is found only where a word begins with it: too many hold it by chance. */
const SHORTEST_INSIDE = 3;

/** What may be written together with a word's beginning: و ف, ب ل ك س, ال, and لل. */
const PREFIX = /^(?:[وف]?[بلكس]?(?:ال)?|[وف]?لل)$/;

/** Letters of the longest prefix: وبال. */
const LONGEST_PREFIX = 4;

/** Takes the article off a word: who looks for «الوزير» means «للوزير» and «وزير», too. */
function withoutArticle(word: string): string {
  return word.startsWith(ARTICLE) && word.length - ARTICLE.length >= SHORTEST_INSIDE
    ? word.slice(ARTICLE.length)
    : word;
}

/** What a query looks for, each once: beginnings of words, without the article. */
export function stemsOf(query: string): string[] {
  return [...new Set(foldedWords(query).map(withoutArticle))];
}

/** Whether a folded word is one that a stem looks for. */
export function meets(word: string, stem: string): boolean {
  if (stem.length < SHORTEST_INSIDE) return word.startsWith(stem) || word.startsWith(ARTICLE + stem);
  for (let at = word.indexOf(stem); at !== -1 && at <= LONGEST_PREFIX; at = word.indexOf(stem, at + 1))
    if (at === 0 || PREFIX.test(word.slice(0, at))) return true;
  return false;
}
