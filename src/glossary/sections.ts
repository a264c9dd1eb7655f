/** Sections of the compiled glossary, in order. Words and forms first, then entries, then what describes them. */
export const SECTION = {
  /** All letters of all words, UTF-16; words sorted by code unit. */
  letters: 0,
  /** Where each word begins in `letters`; one more at the end. */
  wordStart: 1,
  /** Word of each node of the forms' trie, level by level; the children of a node stand together, sorted. */
  nodeWord: 2,
  /** First child of each node; one more at the end. */
  nodeChild: 3,
  /** First use of each node; one more at the end. */
  nodeUse: 4,
  useEntry: 5,
  /** Bits of `USE`. */
  useFlags: 6,
  /** Which of the entry's names a use spells: 0 the main one, then the aliases; `GENERATED` where a rule made it. */
  useName: 7,
  /** Hundredths of a degree; `NOWHERE` where an entry has no coordinates. */
  latitude: 8,
  longitude: 9,
  /** Line of `kinds`. */
  entryKind: 10,
  /** 0 to 255. */
  prominence: 11,
  /** Where each entry's record begins in `records`; one more at the end. */
  recordStart: 12,
  /** UTF-8, fields of `record.ts` joined by tabs; sorted by id. */
  records: 13,
  /** UTF-8 tables, lines sorted by id, fields joined by tabs. */
  kinds: 14,
  occupations: 15,
  nisbas: 16,
  institutions: 17,
  /** Skeleton hashes of names, sorted, and the entry of each. */
  skeletonHash: 18,
  skeletonEntry: 19,
} as const;

/** How many sections a file has. */
export const SECTIONS = Object.keys(SECTION).length;

/** Bits of `SECTION.useFlags`. */
export const USE = { strict: 1, needsCue: 2, nisba: 4, primary: 8 } as const;

/** In `SECTION.useName`: spelled by a rule, not by the tables. */
export const GENERATED = 255;

/** In `SECTION.latitude`: no coordinates. */
export const NOWHERE = 0x7fff;

/** Bytes of the skeleton hash that are kept. */
export const SKELETON_BITS = 16;
