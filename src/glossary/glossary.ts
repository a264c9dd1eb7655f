import type { Bilingual } from '../analysis/analysis';
import type { EntityType } from '../analysis/entity-types';
import type { Reading } from './describe/reading';

/** An entry's number within one opened glossary. Not stable across builds: keep the id instead. */
export type EntryNumber = number;

/** A glossary entry, read from the compiled form when asked for. */
export interface GlossaryEntry {
  /** Stable id with its folder (`own/…` for what the reader wrote): `people/vladimir-putin`, `places/RU`, `institutions/foreign-ministry@RU`. */
  readonly id: string;
  readonly type: EntityType;
  /** Row of assets/vocabulary/kinds.tsv; `country`, `province`, `city` … for places; `person` for people. */
  readonly kind: string;
  readonly name: Bilingual;
  readonly aliases: { readonly ar: readonly string[]; readonly en: readonly string[] };
  /** ISO 3166-1 alpha-2, main one first. */
  readonly countries: readonly string[];
  readonly coordinates: { readonly latitude: number; readonly longitude: number } | null;
  /** `Q878`, where the entry's source states it; a country has one. */
  readonly wikidata: string | null;
  /** Words of which one must stand near a form marked `needsCue`; as keys. */
  readonly cues: readonly string[];
  /** How much of the world knows it, 0 to 1: decides between namesakes where nothing else does. */
  readonly prominence: number;
  /** Composed from the entry's fields as its row knows them, without a full stop. */
  readonly description: Bilingual;
}

/** A description in the tense of a reading. */
export interface TimelyDescription {
  readonly text: Bilingual;
  /** Year or month (`2025`, `2025-12`) of the knowledge, where the text tells an office that may have ended since. */
  readonly asOf: string | null;
}

/** How a form (name, alias, generated spelling) may be used. */
export interface FormUse {
  readonly entry: EntryNumber;
  /** Only in exactly the spelling `exact` (words joined by one space). */
  readonly strict: boolean;
  readonly exact: string;
  /** Also a common word or a namesake: wants a cue, a title or head noun, or the full name elsewhere. */
  readonly needsCue: boolean;
  /** An adjective or people-name made from the entry, which is a place. */
  readonly nisba: boolean;
  /** The entry's main name, not an alias or a generated spelling. */
  readonly primary: boolean;
}

/** Forms that begin at a word, all of one length. */
export interface GlossaryMatch {
  /** In words. */
  readonly length: number;
  readonly uses: readonly FormUse[];
}

/**
 * A state institution's name that begins at a word. «وزارة الخارجية» has length 2 and no country, which the text must
 * give; in «وزارة الخارجية الروسية» and «وزارة خارجية روسيا» it stands beside the name: `whole` then counts its words too.
 */
export interface InstitutionMatch {
  /** Row of assets/glossary/institutions.tsv: `foreign-ministry`. `find('institutions/foreign-ministry@RU')` resolves it. */
  readonly pattern: string;
  /** Words of the institution's name without its country. */
  readonly length: number;
  /** The bare name is too common a word to be shown where no country stands beside it (الحكومة، الشرطة). */
  readonly needsCue: boolean;
  /** The institution of the country beside the name, or the curated entry of exactly these words; else undefined. */
  readonly entry: EntryNumber | undefined;
  /** ISO 3166-1 alpha-2 of the country beside the name; null where none stands there. */
  readonly country: string | null;
  /** Words of the name with its country; `length` where none stands beside it. */
  readonly whole: number;
}

/** The opened glossary, for running text. */
export interface Glossary {
  readonly size: number;
  /** ISO day of its release; empty where its tables tell none. */
  readonly edition: string;
  /** Every entry that can be found, institutions made by rule aside. */
  numbers(): Iterable<EntryNumber>;
  /**
   * Every form whose words are `keys[at]`, `keys[at + 1]` …, longest first; empty where none. `first` stands in for
   * `keys[at]`: the word without its proclitics.
   */
  matchesAt(keys: readonly string[], at: number, first?: string): readonly GlossaryMatch[];
  entry(number: EntryNumber): GlossaryEntry;
  /** What a reader is told of the entry there. */
  describe(number: EntryNumber, reading: Reading): TimelyDescription;
  /** The entry's type, without reading the rest of it. */
  typeOf(number: EntryNumber): EntityType;
  /** The entry of this id, also of an institution made by rule; undefined where there is none. */
  find(id: string): EntryNumber | undefined;
  /**
   * The institution whose name begins at a word, the longest, a country beside it preferred; undefined where there is
   * none. `first` stands in for `keys[at]`. Ask `matchesAt` too: a curated entry's longer name wins.
   */
  institution(keys: readonly string[], at: number, first?: string): InstitutionMatch | undefined;
  /** A name of a person or place with vowel signs; null where not all of its words are known. `id`: of its entry. */
  vowelled(name: string, id: string | null): string | null;
  /** Entries whose name is one spelling step away, nearest first (docs: skeleton key and weighted distance). */
  nearest(name: string): readonly { readonly entry: EntryNumber; readonly distance: number }[];
}
