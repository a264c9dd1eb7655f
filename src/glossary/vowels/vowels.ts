import { exactOf } from '../../arabic/normalise';

/** Rows: a word of names with its vowel signs and, where it is read differently in different names, the ids of its entries. */
export const VOWEL_TABLE = 'vocabulary/vowels.tsv';

/** Fathatan to sukun, shadda among them. */
const SIGNS = /[\u064B-\u0652]/g;

/** A word as newspapers write it. */
export const withoutSigns = (word: string): string => word.replace(SIGNS, '');

/** The words of a name, which stand at even places, and what stands between them. */
const partsOf = (name: string): readonly string[] => name.split(/([ -]+)/);

const isWord = (_: string, at: number): boolean => at % 2 === 0;

/** The words of a name that are vowelled one by one. */
export const wordsOf = (name: string): readonly string[] => partsOf(name).filter(isWord);

/**
 * Vowel signs of the names of people and places, word by word: names are made of the same words again and again. Each word
 * stands for itself, without case endings, as in a headline.
 */
export class Vowels {
  /** By the word without signs and, of words with several readings, the entry's id. */
  readonly #readings = new Map<string, string>();

  /** `lines`: rows of `VOWEL_TABLE`, cells parted by tabs. */
  constructor(lines: string) {
    for (const line of lines.split('\n')) {
      const [word = '', entries = ''] = line.split('\t');
      const bare = exactOf(word);
      if (entries === '') this.#readings.set(bare, word);
      else for (const id of entries.split(';')) this.#readings.set(`${bare} ${id}`, word);
    }
  }

  /** A name with all its vowel signs; null where one of its words is not known. `id`: of its entry. */
  of(name: string, id: string | null): string | null {
    const words = partsOf(name).map((part, at) => (isWord(part, at) ? this.#reading(part, id) : part));
    return words.includes(null) ? null : words.join('');
  }

  #reading(word: string, id: string | null): string | null {
    const bare = exactOf(word);
    return this.#readings.get(bare) ?? this.#readings.get(`${bare} ${id}`) ?? null;
  }
}
