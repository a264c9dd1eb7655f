import type { Bilingual } from '../analysis/analysis';
import type { EntityType } from '../analysis/entity-types';
import { keyOf } from '../arabic/normalise';
import { readSections, type SectionReader } from '../section-file';
import { describe, descriptionWords } from './describe/describe';
import type { DescriptionWords } from './describe/description-words';
import { kindWord } from './describe/national-kind';
import { type Reading, tellsOpenOffice } from './describe/reading';
import { addsNothing, repeats } from './describe/repetition';
import { openVocabulary, type Vocabulary } from './describe/vocabulary';
import { FormTrie } from './file/form-trie';
import { ListedUse } from './file/listed-use';
import { byCodeUnit } from './file/order';
import { fromPlanes } from './file/planes';
import { PROMINENCE_STEPS } from './file/prominence';
import type { EntryRecord } from './file/record';
import { RecordTable } from './file/record-table';
import { Remembered } from './file/remembered';
import { GENERATED, GLOSSARY_FORMAT, NO_KIND, NOWHERE, SECTION } from './file/sections';
import { fullId } from './file/stored-id';
import { exactWords } from './forms/forms';
import { otherSpellings } from './forms/spellings-at-look-up';
import type {
  EntryNumber,
  FormUse,
  Glossary,
  GlossaryEntry,
  GlossaryMatch,
  InstitutionMatch,
  TimelyDescription,
} from './glossary';
import { CountryInstitutions } from './institutions/country-institutions';
import { readInstitutions } from './institutions/institutions';
import { type NearEntry, SkeletonIndex } from './search/nearest';
import type { Kind } from './tables/kinds';
import { typeNamed } from './tables/rows';
import { Vowels } from './vowels/vowels';

/** Longest form in words that is looked for. */
const LONGEST_FORM = 12;

/** Entries kept decoded; an article names some 200. */
const KEPT_ENTRIES = 2048;

/** Ids kept: those that every binary search compares with, and those that articles and descriptions ask for. */
const KEPT_IDS = 2048;

const NOTHING_TO_SAY: Bilingual = { ar: '', en: '' };

/** What is remembered for an id that no entry has. */
const NO_ENTRY = -1;

/**
 * Opens a compiled glossary over its own bytes, which must not be changed afterwards; threads may share them.
 * @throws {SectionFileError} where the file is damaged or of another format version
 */
export function openGlossary(buffer: ArrayBufferLike): Glossary {
  return new OpenedGlossary(readSections(buffer, GLOSSARY_FORMAT));
}

class OpenedGlossary implements Glossary {
  readonly size: number;
  readonly #sections: SectionReader;
  readonly #trie: FormTrie;
  readonly #useEntry: Uint16Array;
  readonly #useFlags: Uint8Array;
  readonly #useName: Uint8Array;
  readonly #records: RecordTable;
  readonly #entryKind: Uint16Array;
  readonly #entries = new Remembered<EntryNumber, GlossaryEntry>(KEPT_ENTRIES);
  readonly #ids = new Remembered<EntryNumber, string>(KEPT_IDS);
  readonly #found = new Remembered<string, EntryNumber>(KEPT_IDS);
  #vocabulary: Vocabulary | undefined;
  #descriptionWords: DescriptionWords | undefined;
  #vowels: Vowels | undefined;
  #skeletons: SkeletonIndex | undefined;
  #countryInstitutions: CountryInstitutions | undefined;

  constructor(sections: SectionReader) {
    this.#sections = sections;
    this.#trie = new FormTrie(sections);
    this.#useEntry = fromPlanes(sections.bytes(SECTION.useEntry));
    this.#useFlags = sections.bytes(SECTION.useFlags);
    this.#useName = sections.bytes(SECTION.useName);
    this.#records = new RecordTable(sections);
    this.#entryKind = sections.halves(SECTION.entryKind);
    this.size = this.#entryKind.length;
  }

  get edition(): string {
    return new TextDecoder().decode(this.#sections.bytes(SECTION.edition));
  }

  *numbers(): Iterable<EntryNumber> {
    for (let number = 0; number < this.size; number++) yield number;
  }

  institution(keys: readonly string[], at: number, first?: string): InstitutionMatch | undefined {
    return this.#institutions().match(keys, at, first);
  }

  matchesAt(keys: readonly string[], at: number, first?: string): readonly GlossaryMatch[] {
    const matches: GlossaryMatch[] = [];
    let node = 0;
    for (let length = 1; length <= LONGEST_FORM && at + length <= keys.length; length++) {
      const word = length === 1 && first !== undefined ? first : keys[at + length - 1];
      node = word === undefined ? FormTrie.NONE : this.#step(node, word);
      if (node === FormTrie.NONE) break;
      const { from, to } = this.#trie.uses(node);
      if (to > from) matches.push({ length, uses: this.#uses(from, to, keys, at, length, first) });
    }
    return matches.reverse();
  }

  entry(number: EntryNumber): GlossaryEntry {
    return this.#entries.get(number, () => {
      const entry = number < this.size ? this.#read(number) : this.#institutions().entry(number);
      if (!entry) throw new RangeError(`The glossary has no entry of number ${number}`);
      return entry;
    });
  }

  describe(number: EntryNumber, reading: Reading): TimelyDescription {
    if (number >= this.size || this.#kind(number).type !== 'person') {
      const { name, description } = this.entry(number);
      const isSaid =
        number < this.size
          ? addsNothing(name, description, kindWord(this.#kind(number)))
          : repeats(name.ar, description.ar);
      return { text: isSaid ? NOTHING_TO_SAY : description, asOf: null };
    }
    const record = this.#record(number);
    const words = this.#wordsOfDescriptions();
    const ages = tellsOpenOffice(record, words.vocabulary, reading);
    return {
      text: describe(record, this.#kind(number), words, reading),
      asOf: ages && record.asOf !== '' ? record.asOf : null,
    };
  }

  typeOf(number: EntryNumber): EntityType {
    if (number >= this.size) return 'organization';
    return typeNamed(this.#kind(number).type) ?? 'other';
  }

  find(id: string): EntryNumber | undefined {
    const number = this.#found.get(id, () =>
      id.startsWith('institutions/') ? (this.#institutions().find(id) ?? NO_ENTRY) : this.#search(id),
    );
    return number === NO_ENTRY ? undefined : number;
  }

  /** Entries lie in the order of their ids. */
  #search(id: string): EntryNumber {
    let low = 0;
    let high = this.size - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const order = byCodeUnit(id, this.#idAt(middle));
      if (order === 0) return middle;
      if (order > 0) low = middle + 1;
      else high = middle - 1;
    }
    return NO_ENTRY;
  }

  nearest(name: string): readonly NearEntry[] {
    this.#skeletons ??= new SkeletonIndex(this.#sections);
    return this.#skeletons.near(name, (number) => {
      const record = this.#record(number);
      return [record.ar, ...items(record.arAliases)];
    });
  }

  vowelled(name: string, id: string | null): string | null {
    this.#vowels ??= new Vowels(new TextDecoder().decode(this.#sections.bytes(SECTION.vowels)));
    return this.#vowels.of(name, id);
  }

  #step(node: number, word: string): number {
    const straight = this.#trie.step(node, word);
    if (straight !== FormTrie.NONE) return straight;
    for (const spelling of otherSpellings(word)) {
      const other = this.#trie.step(node, spelling);
      if (other !== FormTrie.NONE) return other;
    }
    return FormTrie.NONE;
  }

  #uses(from: number, to: number, keys: readonly string[], at: number, length: number, first?: string): FormUse[] {
    const uses: FormUse[] = [];
    for (let use = from; use < to; use++) {
      const entry = this.#useEntry[use] ?? 0;
      const name = this.#useName[use] ?? GENERATED;
      const exact = (): string =>
        name === GENERATED
          ? [first ?? keys[at], ...keys.slice(at + 1, at + length)].join(' ')
          : exactWords(nameOf(this.#record(entry), name));
      uses.push(new ListedUse(entry, this.#useFlags[use] ?? 0, exact));
    }
    return uses;
  }

  #record(number: EntryNumber): EntryRecord {
    return this.#records.read(number);
  }

  #idAt(number: EntryNumber): string {
    return this.#ids.get(number, () => {
      const record = this.#record(number);
      return fullId(record.id, this.typeOf(number), record.en, record.countries);
    });
  }

  #read(number: EntryNumber): GlossaryEntry {
    const record = this.#record(number);
    const kind = this.#kind(number);
    const latitude = this.#sections.signedHalves(SECTION.latitude)[number] ?? NOWHERE;
    const longitude = this.#sections.signedHalves(SECTION.longitude)[number] ?? NOWHERE;
    const words = this.#wordsOfDescriptions();
    let description: Bilingual | undefined;
    return {
      id: this.#idAt(number),
      type: typeNamed(kind.type) ?? 'other',
      kind: kind.id,
      name: { ar: record.ar, en: record.en },
      aliases: { ar: items(record.arAliases), en: items(record.enAliases) },
      countries: items(record.countries),
      coordinates: latitude === NOWHERE ? null : { latitude: latitude / 100, longitude: longitude / 100 },
      wikidata: record.wikidata || null,
      cues: items(record.cues).map(keyOf),
      prominence: (this.#sections.bytes(SECTION.prominence)[number] ?? 0) / PROMINENCE_STEPS,
      get description() {
        description ??= describe(record, kind, words);
        return description;
      },
    };
  }

  #institutions(): CountryInstitutions {
    this.#countryInstitutions ??= new CountryInstitutions(
      readInstitutions(new TextDecoder().decode(this.#sections.bytes(SECTION.institutions))),
      {
        size: this.size,
        matchesAt: (keys, at, first) => this.matchesAt(keys, at, first),
        find: (id) => this.find(id),
        entry: (number) => this.entry(number),
        kind: (id) => this.#words().kind(id),
        words: this.#wordsOfDescriptions(),
      },
    );
    return this.#countryInstitutions;
  }

  #recordOf(id: string): EntryRecord | undefined {
    const number = this.find(id);
    return number === undefined ? undefined : this.#record(number);
  }

  #kind(number: EntryNumber): Kind {
    return this.#words().kindAt(this.#entryKind[number] ?? NO_KIND);
  }

  #wordsOfDescriptions(): DescriptionWords {
    this.#descriptionWords ??= descriptionWords(this.#words(), (id) => this.#recordOf(id));
    return this.#descriptionWords;
  }

  #words(): Vocabulary {
    this.#vocabulary ??= openVocabulary(this.#sections);
    return this.#vocabulary;
  }
}

const items = (list: string): string[] => (list === '' ? [] : list.split(';'));

function nameOf(record: EntryRecord, name: number): string {
  return name === 0 ? record.ar : (items(record.arAliases)[name - 1] ?? record.ar);
}
