import * as v from 'valibot';
import { keyOf } from '../../arabic/normalise';
import type { GlossaryRow, TableFiles } from './rows';

/** Words that a name may be mistaken for, all as keys. */
export interface WordLists {
  /** Frequent words of Arabic news that are no names: assets/arabic/common-words.txt. */
  readonly common: ReadonlySet<string>;
  /** assets/arabic/given-names.json. */
  readonly given: ReadonlySet<string>;
  /** Last words of the names of the glossary's people. */
  readonly surnames: ReadonlySet<string>;
}

const givenNames = v.object({
  names: v.optional(v.array(v.string()), []),
  alsoWords: v.optional(v.array(v.string()), []),
});

const ARTICLE = 'ال';

/** What the last letter of a word may stand for. */
const TWIN_OF: Readonly<Record<string, string>> = { ه: 'ة', ة: 'ه' };

/** Reads the lists that decide which names want a cue. */
export function readWordLists(files: TableFiles, rows: readonly GlossaryRow[]): WordLists {
  const common = (files.get('arabic/common-words.txt') ?? '').split(/\r?\n/).filter((word) => word !== '');
  const given = v.parse(givenNames, JSON.parse(files.get('arabic/given-names.json') ?? '{}'));
  const people = rows.filter((row) => row.kind === 'person');
  return {
    common: new Set(common.map(keyOf)),
    given: new Set([...given.names, ...given.alsoWords].map(keyOf)),
    surnames: new Set(people.map((row) => keyOf(row.ar.text.split(' ').at(-1) ?? ''))),
  };
}

/**
 * Is the word a common one, with or without its article? Without article its last letter may also be the other one of
 * ه and ة; with the article ه is no pronoun (العمرة is not «his age»).
 */
export function isCommon(lists: WordLists, word: string): boolean {
  const definite = word.startsWith(ARTICLE) && word.length > 4;
  const other = definite ? word.slice(ARTICLE.length) : word.slice(0, -1) + (TWIN_OF[word.slice(-1)] ?? word.slice(-1));
  return [word, other, definite ? word : ARTICLE + word].some((spelling) => lists.common.has(spelling));
}

/** Is the word part of people's names? */
export function isPersonal(lists: WordLists, word: string): boolean {
  return lists.given.has(word) || lists.surnames.has(word);
}
