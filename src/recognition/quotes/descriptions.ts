import type { EntityKey } from '../../analysis/analysis';
import { wordKeys } from '../../arabic/words';
import type { Entities } from './marked-text';

/** Roles of an entity that are looked at; nobody has as many. */
const MOST_ROLES = 20;

/** A key without its article. */
export const bare = (key: string): string => key.replace(/^ال/, '');

/** The words of a name, role or description, without articles. */
const wordsOf = (text: string): readonly string[] => wordKeys(text).map(bare);

/** What an article and the glossary call the entities that speak in it, each looked at once. */
export class Descriptions {
  readonly #known = new Map<EntityKey, readonly (readonly string[])[]>();
  readonly #entities: Entities;

  constructor(entities: Entities) {
    this.#entities = entities;
  }

  typeOf(key: EntityKey): string | undefined {
    return this.#entities[key]?.type;
  }

  countryOf(key: EntityKey): string | null {
    return this.#entities[key]?.country ?? null;
  }

  /** The last word of a person's name of several words. */
  familyOf(key: EntityKey): string | undefined {
    const entity = this.#entities[key];
    const words = entity?.type === 'person' ? wordKeys(entity.name.ar) : [];
    return words.length > 1 ? words.at(-1) : undefined;
  }

  /** Anything is told of the entity. */
  has(key: EntityKey): boolean {
    return this.#of(key).length > 0;
  }

  /** The descriptions that begin with a word: «وزير الخارجية» for «وزير». */
  beginning(key: EntityKey, head: string): readonly (readonly string[])[] {
    return this.#of(key).filter(([first]) => first === head);
  }

  #of(key: EntityKey): readonly (readonly string[])[] {
    const known = this.#known.get(key) ?? this.#read(key);
    this.#known.set(key, known);
    return known;
  }

  #read(key: EntityKey): readonly (readonly string[])[] {
    const entity = this.#entities[key];
    if (!entity) return [];
    const told = entity.roles.slice(0, MOST_ROLES).map(({ text }) => text);
    const known = entity.description === null ? [] : [entity.description.ar];
    return [...told, ...(entity.type === 'person' ? [] : [entity.name.ar]), ...known].map(wordsOf);
  }
}
