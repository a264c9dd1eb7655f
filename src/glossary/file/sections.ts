import type { FileFormat } from '../../section-file';

/** Sections of the compiled glossary, in order. Words and forms first, then entries, then what describes them. */
export const SECTION = {
  /** All letters of all words as places in `wordAlphabet`: first the words that begin a form, then the others, each
   * part sorted. */
  letters: 0,
  /** Letters of each word. */
  wordLetters: 1,
  /**
   * Word of each node of the forms' trie from the second level on, level by level; the children of a node stand
   * together, sorted. A node of the first level has its own number, less one, for a word. In planes, as `useEntry`: planes.ts.
   */
  nodeWord: 2,
  /** Children of each node. */
  nodeChildren: 3,
  /** Uses of the form that ends at each node. */
  nodeUses: 4,
  useEntry: 5,
  /** Bits of `USE`. */
  useFlags: 6,
  /** Which of the entry's names a use spells: 0 the main one, then the aliases; `GENERATED` where a rule made it. */
  useName: 7,
  /** Hundredths of a degree; `NOWHERE` where an entry has no coordinates. */
  latitude: 8,
  longitude: 9,
  /** Line of `kinds`; a person has `NO_KIND`. */
  entryKind: 10,
  /** 0 to 255. */
  prominence: 11,
  /** Bytes of each block of `RECORDS_A_BLOCK` records. */
  blockBytes: 12,
  /** Records, a line each: fields of `record.ts` joined by tabs, in the codes of letter-codes.ts; sorted by id. */
  records: 13,
  /** UTF-8 tables, lines sorted by id, fields joined by tabs. */
  kinds: 14,
  occupations: 15,
  nisbas: 16,
  institutions: 17,
  /** Skeleton hashes of names, sorted, by how far each is from the one before it, and the entry of each. */
  skeletonHash: 18,
  skeletonEntry: 19,
  /** Code units that occur in words, ascending. */
  wordAlphabet: 20,
  /** Code units that have a code in `records`. */
  recordAlphabet: 21,
  stateRoles: 22,
  /** The ISO day of `assets/glossary/edition.txt`, in ASCII: which of two releases is the newer one. */
  edition: 23,
  /** Words of names with their vowel signs, lines as in `kinds`. */
  vowels: 24,
} as const;

/** How many sections a file has. */
export const SECTIONS = Object.keys(SECTION).length;

/** How the compiled glossary is known; the magic number spells «HSHY». */
export const GLOSSARY_FORMAT: FileFormat = { name: 'glossary', magic: 0x59485348, version: 6, sections: SECTIONS };

/** Bits of `SECTION.useFlags`. */
export const USE = { strict: 1, needsCue: 2, nisba: 4, primary: 8 } as const;

/** In `SECTION.useName`: spelled by a rule, not by the tables. */
export const GENERATED = 255;

/** In `SECTION.latitude`: no coordinates. */
export const NOWHERE = 0x7fff;

/** Records between two entries of `SECTION.blockBytes`: a look-up skims at most so many. */
export const RECORDS_A_BLOCK = 16;

/** In `SECTION.entryKind`: people have no kind. */
export const NO_KIND = 0xffff;
