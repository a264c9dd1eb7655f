import { countryOfId } from '../../analysis/country-id';
import { wordKeys } from '../../arabic/words';
import { describe } from '../describe/describe';
import type { DescriptionWords } from '../describe/description-words';
import { NOTHING } from '../file/record';
import { agreeing } from '../forms/inflect-nisba';
import type { EntryNumber, GlossaryEntry, GlossaryMatch, InstitutionMatch } from '../glossary';
import type { Kind } from '../tables/kinds';
import { markedName } from '../tables/rows';
import { type InstitutionPattern, PatternIndex, type PatternMatch } from './institutions';

const CODE_A = 'A'.charCodeAt(0);
const LETTERS = 26;
const PAIRS = LETTERS * LETTERS;
const ID = /^institutions\/([a-z-]+)@([A-Z]{2})$/;
const ARTICLE = 'ال';

/** Institutions are less known than the countries they belong to. */
const PROMINENCE = 0.55;

/** What composing institutions needs of the opened glossary. */
export interface Countries {
  /** Number of entries in the file: institutions are numbered after them. */
  readonly size: number;
  matchesAt(keys: readonly string[], at: number, first?: string): readonly GlossaryMatch[];
  find(id: string): EntryNumber | undefined;
  entry(number: EntryNumber): GlossaryEntry;
  kind(id: string): Kind | undefined;
  readonly words: DescriptionWords;
}

/** {وزارة الخارجية، الجيش …} × countries: entries that are rules, not rows. */
export class CountryInstitutions {
  readonly #patterns: readonly InstitutionPattern[];
  readonly #countries: Countries;
  readonly #index: PatternIndex;

  constructor(patterns: readonly InstitutionPattern[], countries: Countries) {
    this.#patterns = patterns;
    this.#countries = countries;
    this.#index = new PatternIndex(patterns);
  }

  /**
   * The number of `institutions/foreign-ministry@RU`, or of the table's entry that has its name; undefined where
   * pattern or country is unknown.
   */
  find(id: string): EntryNumber | undefined {
    const [, pattern, country] = ID.exec(id) ?? [];
    const row = this.#patterns.findIndex((known) => known.id === pattern);
    if (row < 0 || country === undefined || this.#countries.find(`places/${country}`) === undefined) return undefined;
    return this.#curated(row, country) ?? this.#number(row, country);
  }

  /** The entry of a table that has the institution's own name: البنتاغون for وزارة الدفاع الأميركية. */
  #curated(row: number, country: string): EntryNumber | undefined {
    const pattern = this.#patterns[row];
    const nisba = this.#countries.words.nisba(country);
    if (!pattern || !nisba) return undefined;
    const keys = wordKeys(`${markedName(pattern.ar).text} ${agreeing(nisba, pattern.feminine, true)}`);
    const whole = this.#countries.matchesAt(keys, 0).find((match) => match.length === keys.length);
    return whole?.uses.find((use) => !use.nisba)?.entry;
  }

  /** The entry of a number that `find` gave. */
  entry(number: EntryNumber): GlossaryEntry | undefined {
    const offset = number - this.#countries.size;
    const pattern = this.#patterns[Math.floor(offset / PAIRS)];
    const pair = offset % PAIRS;
    const country = String.fromCharCode(CODE_A + Math.floor(pair / LETTERS), CODE_A + (pair % LETTERS));
    const place = this.#countries.find(`places/${country}`);
    if (!pattern || place === undefined) return undefined;
    const name = this.#name(pattern, country, this.#countries.entry(place).name);
    const kind = this.#countries.kind(pattern.kind);
    return {
      id: `institutions/${pattern.id}@${country}`,
      type: 'organization',
      kind: pattern.kind,
      name,
      aliases: { ar: [], en: [] },
      countries: [country],
      coordinates: null,
      wikidata: null,
      cues: [],
      prominence: PROMINENCE,
      description: kind ? describe({ ...NOTHING, countries: country }, kind, this.#countries.words) : name,
    };
  }

  /** See `Glossary.institution`. */
  match(keys: readonly string[], at: number, first?: string): InstitutionMatch | undefined {
    const found = this.#index.at(keys, at, first);
    for (const bare of found) {
      const beside = this.#countryAfter(keys, at + bare.length, bare.construct);
      if (beside) return this.#resolved(bare, beside, keys, at, first);
    }
    const bare = found.find((match) => !match.construct);
    const pattern = bare && this.#patterns[bare.pattern];
    if (!bare || !pattern) return undefined;
    const { length, needsCue } = bare;
    return { pattern: pattern.id, length, needsCue, entry: undefined, country: null, whole: length };
  }

  /** A definite nisba after a definite name (وزارة الخارجية الروسية), a country's name after a construct (جيش روسيا). */
  #countryAfter(
    keys: readonly string[],
    at: number,
    construct: boolean,
  ): { country: string; length: number } | undefined {
    if (!construct && !keys[at]?.startsWith(ARTICLE)) return undefined;
    for (const match of this.#countries.matchesAt(keys, at))
      for (const use of match.uses) {
        const country = countryOfId(this.#countries.entry(use.entry).id);
        if (country === null) continue;
        const beside = use.nisba !== construct || (!construct && this.#isOwnNisba(country, keys[at] ?? ''));
        if (beside) return { country, length: match.length };
      }
    return undefined;
  }

  /** «السعودية» is a country and what is of it. */
  #isOwnNisba(country: string, key: string): boolean {
    const nisba = this.#countries.words.nisba(country);
    return nisba !== undefined && wordKeys(agreeing(nisba, true, true))[0] === key;
  }

  #resolved(
    bare: PatternMatch,
    beside: { country: string; length: number },
    keys: readonly string[],
    at: number,
    first: string | undefined,
  ): InstitutionMatch | undefined {
    const pattern = this.#patterns[bare.pattern];
    if (!pattern) return undefined;
    const whole = bare.length + beside.length;
    const curated = this.#countries.matchesAt(keys, at, first).find((match) => match.length === whole)?.uses[0]?.entry;
    const entry = curated ?? this.#number(bare.pattern, beside.country);
    return { pattern: pattern.id, length: bare.length, needsCue: bare.needsCue, entry, country: beside.country, whole };
  }

  #number(pattern: number, country: string): EntryNumber {
    const pair = (country.charCodeAt(0) - CODE_A) * LETTERS + country.charCodeAt(1) - CODE_A;
    return this.#countries.size + pattern * PAIRS + pair;
  }

  #name(pattern: InstitutionPattern, country: string, place: GlossaryEntry['name']): GlossaryEntry['name'] {
    const nisba = this.#countries.words.nisba(country);
    const demonym = this.#countries.words.demonym(country);
    const bare = markedName(pattern.ar).text;
    return {
      ar: nisba
        ? `${bare} ${agreeing(nisba, pattern.feminine, true)}`
        : `${pattern.construct || `${bare} في`} ${place.ar}`,
      en: demonym ? `${demonym} ${pattern.en}` : `${pattern.en} of ${place.en}`,
    };
  }
}
