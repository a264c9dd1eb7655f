import type { EntityType } from '../../analysis/entity-types';
import type { Glossary, GlossaryEntry } from '../../glossary/glossary';
import { likeNames } from './like-names';
import type { NameKind } from './marks';

const MARKS = /\p{M}/gu;
const APOSTROPHES = /['’ʼ‘`]/g;
/** What tells namesakes apart: «Georgia (country)», «Tripoli, Libya». */
const QUALIFIER = /(?:\s*\([^)]*\)|,[^,]*)$/;

/** A name without case, accents, hyphens and «the». */
function foldedName(name: string): string {
  const plain = name.normalize('NFD').replace(MARKS, '').replace(APOSTROPHES, '').toLowerCase();
  return plain
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 'the')
    .join(' ');
}

const englishOf = ({ name, aliases }: GlossaryEntry): string[] =>
  [name.en, ...aliases.en].filter((text) => text !== '');

/** Whether an entry may be what a mark calls a name of this kind; a nisba's entry is a place. */
function isOfKind(type: EntityType, kind: NameKind): boolean {
  if (kind === 'nisba') return type === 'place';
  if (kind !== 'other') return type === kind;
  return type !== 'person' && type !== 'organization' && type !== 'place';
}

/** Which entries of a glossary an English name may mean. Reads all entries once, which takes seconds. */
export class EnglishNames {
  readonly #glossary: Glossary;
  readonly #entries = new Map<string, Set<string>>();

  /** `knownAs` tells names that the glossary has not, each with the id of its entry. */
  constructor(glossary: Glossary, knownAs: Iterable<readonly [name: string, id: string]> = []) {
    this.#glossary = glossary;
    for (const number of glossary.numbers()) {
      const entry = glossary.entry(number);
      for (const name of englishOf(entry)) this.#add(name, entry.id);
    }
    for (const [name, id] of knownAs) this.#add(name, id);
  }

  /** Ids of the entries of this name; where there are none, of the name without what tells namesakes apart. */
  named(name: string): ReadonlySet<string> {
    return this.#whole(name) ?? this.#whole(name.replace(QUALIFIER, '')) ?? new Set();
  }

  /**
   * Whether an entry, by its id, is what a name of some kind means: it has this name or, where no entry has it, one that
   * is much like it.
   */
  isNameOf(name: string, kind: NameKind, id: string): boolean {
    if (this.named(name).has(id)) return true;
    const number = this.#glossary.find(id);
    if (number === undefined || this.#whole(name)) return false;
    const entry = this.#glossary.entry(number);
    return isOfKind(entry.type, kind) && englishOf(entry).some((own) => likeNames(foldedName(own), foldedName(name)));
  }

  #whole(name: string): ReadonlySet<string> | undefined {
    return this.#entries.get(foldedName(name));
  }

  #add(name: string, id: string): void {
    const key = foldedName(name);
    const known = this.#entries.get(key);
    if (known) known.add(id);
    else this.#entries.set(key, new Set([id]));
  }
}
