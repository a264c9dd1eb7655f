import type { EntityType } from '../../analysis/entity-types';

import { wordKeys } from '../../arabic/words';
import type { Reading } from '../describe/reading';
import { exactWords } from '../forms/forms';
import { otherSpellings } from '../forms/spellings-at-look-up';
import type {
  EntryNumber,
  FormUse,
  Glossary,
  GlossaryEntry,
  GlossaryMatch,
  InstitutionMatch,
  TimelyDescription,
} from '../glossary';
import { markedName } from '../tables/rows';
import type { OwnEntry, OwnGlossary } from './own-entries';

/** Own entries are numbered from here on: far above what a bundled glossary and its institutions reach. */
const FIRST_OWN = 0x1000000;

/** What the reader wrote matters to the reader. */
const PROMINENCE = 1;

/** Is this the id of an entry that the reader wrote? */
export function isOwn(id: string): boolean {
  return id.startsWith('own/');
}

/**
 * The bundled glossary under the reader's own entries: theirs win over bundled entries of the same form, and what they
 * hide or replace is found no more. `size` counts the bundled entries alone.
 */
export function withOwnEntries(bundled: Glossary, own: OwnGlossary): Glossary {
  return own.entries.length === 0 && own.hidden.length === 0 ? bundled : new LayeredGlossary(bundled, own);
}

class LayeredGlossary implements Glossary {
  readonly size: number;
  readonly #bundled: Glossary;
  readonly #entries: readonly OwnEntry[];
  readonly #forms = new Map<string, FormUse[]>();
  readonly #firstWords = new Set<string>();
  readonly #numbers: ReadonlyMap<string, EntryNumber>;
  readonly #hidden: ReadonlySet<EntryNumber>;
  #longest = 0;

  constructor(bundled: Glossary, own: OwnGlossary) {
    this.#bundled = bundled;
    this.#entries = own.entries;
    this.size = bundled.size;
    this.#numbers = new Map(own.entries.map((entry, index) => [entry.id, FIRST_OWN + index]));
    const gone = [...own.hidden, ...own.entries.map((entry) => entry.replaces)];
    this.#hidden = new Set(gone.flatMap((id) => (id === '' ? [] : (bundled.find(id) ?? []))));
    own.entries.forEach((entry, index) => {
      this.#addForms(entry, FIRST_OWN + index);
    });
  }

  #addForms(entry: OwnEntry, number: EntryNumber): void {
    [entry.ar, ...entry.arAliases].forEach((written, at) => {
      const { text, needsCue, strict } = markedName(written);
      const words = wordKeys(text);
      const use: FormUse = {
        entry: number,
        strict,
        exact: exactWords(text),
        needsCue,
        nisba: false,
        primary: at === 0,
      };
      const form = words.join(' ');
      const uses = this.#forms.get(form);
      if (uses) uses.push(use);
      else this.#forms.set(form, [use]);
      this.#firstWords.add(words[0] ?? '');
      this.#longest = Math.max(this.#longest, words.length);
    });
  }

  *numbers(): Iterable<EntryNumber> {
    for (const number of this.#bundled.numbers()) if (!this.#hidden.has(number)) yield number;
    for (let index = 0; index < this.#entries.length; index++) yield FIRST_OWN + index;
  }

  matchesAt(keys: readonly string[], at: number, first?: string): readonly GlossaryMatch[] {
    const uses = new Map<number, readonly FormUse[]>();
    for (const match of this.#bundled.matchesAt(keys, at, first)) {
      const shown = match.uses.filter((use) => !this.#hidden.has(use.entry));
      if (shown.length > 0) uses.set(match.length, shown);
    }
    for (const match of this.#ownAt(keys, at, first)) uses.set(match.length, match.uses);
    return [...uses].sort(([a], [b]) => b - a).map(([length, found]) => ({ length, uses: found }));
  }

  #ownAt(keys: readonly string[], at: number, first = keys[at] ?? ''): GlossaryMatch[] {
    const found: GlossaryMatch[] = [];
    for (const start of [first, ...otherSpellings(first)]) {
      if (!this.#firstWords.has(start)) continue;
      let text = start;
      for (let length = 1; length <= this.#longest && at + length <= keys.length; length++) {
        if (length > 1) text += ` ${keys[at + length - 1]}`;
        const uses = this.#forms.get(text);
        if (uses) found.push({ length, uses });
      }
    }
    return found;
  }

  get edition(): string {
    return this.#bundled.edition;
  }

  institution(keys: readonly string[], at: number, first?: string): InstitutionMatch | undefined {
    const match = this.#bundled.institution(keys, at, first);
    return match?.entry !== undefined && this.#hidden.has(match.entry) ? undefined : match;
  }

  entry(number: EntryNumber): GlossaryEntry {
    const own = this.#entries[number - FIRST_OWN];
    return own ? asGlossaryEntry(own) : this.#bundled.entry(number);
  }

  describe(number: EntryNumber, reading: Reading): TimelyDescription {
    const own = this.#entries[number - FIRST_OWN];
    return own ? { text: asGlossaryEntry(own).description, asOf: null } : this.#bundled.describe(number, reading);
  }

  typeOf(number: EntryNumber): EntityType {
    return this.#entries[number - FIRST_OWN]?.type ?? this.#bundled.typeOf(number);
  }

  find(id: string): EntryNumber | undefined {
    const own = this.#numbers.get(id);
    if (own !== undefined) return own;
    const number = this.#bundled.find(id);
    return number === undefined || this.#hidden.has(number) ? undefined : number;
  }

  vowelled(name: string, id: string | null): string | null {
    return this.#bundled.vowelled(name, id);
  }

  nearest(name: string): readonly { readonly entry: EntryNumber; readonly distance: number }[] {
    return this.#bundled.nearest(name).filter(({ entry }) => !this.#hidden.has(entry));
  }
}

function asGlossaryEntry(own: OwnEntry): GlossaryEntry {
  const plain = (name: string): string => markedName(name).text;
  return {
    id: own.id,
    type: own.type,
    kind: own.type,
    name: { ar: plain(own.ar), en: own.en },
    aliases: { ar: own.arAliases.map(plain), en: own.enAliases },
    countries: own.country === '' ? [] : [own.country],
    coordinates: null,
    wikidata: null,
    cues: [],
    prominence: PROMINENCE,
    // What the reader wrote in one language alone is better than nothing in the other.
    description: { ar: own.noteAr || own.noteEn, en: own.noteEn || own.noteAr },
  };
}
