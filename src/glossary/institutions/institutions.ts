import { wordKeys } from '../../arabic/words';
import { markedName } from '../tables/rows';
import { cell, listOf, readTsv } from '../tables/tsv';

/** A state institution that every country has, as a row of glossary/institutions.tsv. */
export interface InstitutionPattern {
  readonly id: string;
  /** Row of vocabulary/kinds.tsv. */
  readonly kind: string;
  /** What an adjective after it agrees with. */
  readonly feminine: boolean;
  /** Definite, before a nisba: «وزارة الخارجية». */
  readonly ar: string;
  /** Construct, before a country: «وزارة خارجية»; empty where it has none of its own. */
  readonly construct: string;
  readonly aliases: readonly string[];
  readonly en: string;
}

/** A pattern's name found at a word. */
export interface PatternMatch {
  /** Row of the table, from 0. */
  readonly pattern: number;
  /** In words. */
  readonly length: number;
  /** Stands before a country's name instead of a nisba. */
  readonly construct: boolean;
  /** Too common a word to be shown without its country. */
  readonly needsCue: boolean;
}

/** The table's path below `assets/`. */
export const INSTITUTION_TABLE = 'glossary/institutions.tsv';

/** Reads the table of institutions; cues of names in `patternIndex` come from the same cells. */
export function readInstitutions(text: string): InstitutionPattern[] {
  return readTsv(INSTITUTION_TABLE, text).map((line) => ({
    id: cell(line, 'id'),
    kind: cell(line, 'kind'),
    feminine: cell(line, 'gender') === 'f',
    ar: cell(line, 'ar'),
    construct: cell(line, 'ar_construct'),
    aliases: listOf(cell(line, 'ar_aliases')),
    en: cell(line, 'en'),
  }));
}

/** Finds institutions by their bare names in running text. */
export class PatternIndex {
  readonly #byText = new Map<string, Omit<PatternMatch, 'length'>>();
  readonly #firstWords = new Set<string>();
  #longest = 1;

  constructor(patterns: readonly InstitutionPattern[]) {
    patterns.forEach((row, pattern) => {
      for (const name of [row.ar, ...row.aliases]) this.#add(name, pattern, false);
      if (row.construct !== '') this.#add(row.construct, pattern, true);
    });
  }

  #add(name: string, pattern: number, construct: boolean): void {
    const { text, needsCue } = markedName(name);
    const words = wordKeys(text);
    this.#longest = Math.max(this.#longest, words.length);
    this.#firstWords.add(words[0] ?? '');
    this.#byText.set(words.join(' '), { pattern, construct, needsCue });
  }

  /** Patterns whose names begin at a word, longest first. `first` stands in for `keys[at]`. */
  at(keys: readonly string[], at: number, first = keys[at] ?? ''): PatternMatch[] {
    if (!this.#firstWords.has(first)) return [];
    const found: PatternMatch[] = [];
    let text = first;
    for (let length = 1; length <= this.#longest && at + length <= keys.length; length++) {
      if (length > 1) text += ` ${keys[at + length - 1]}`;
      const pattern = this.#byText.get(text);
      if (pattern) found.unshift({ ...pattern, length });
    }
    return found;
  }
}
