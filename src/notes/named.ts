import type { EntityType } from '../analysis/entity-types';
import { keyOf } from '../arabic/normalise';

/** Whom or what a note or an article means, wherever it is read. */
export interface Named {
  /** Glossary id, null where the glossary does not know the entity. */
  readonly glossary: string | null;
  /** Arabic name, which finds the entity again where there is no id. */
  readonly name: string;
  readonly type: EntityType;
}

/**
 * Whether both mean the same: by glossary id where both have one, else by name and type, so that a note outlives an
 * entity's entering or leaving the glossary.
 */
export function isSameNamed(one: Named, other: Named): boolean {
  if (one.glossary !== null && other.glossary !== null) return one.glossary === other.glossary;
  return one.type === other.type && keyOf(one.name) === keyOf(other.name);
}

/**
 * Under which keys an entity is listed and looked up: its glossary id, if it has one, then type and name. No id holds a
 * space.
 */
export function keysOf({ glossary, name, type }: Named): string[] {
  const byName = `${type} ${keyOf(name)}`;
  return glossary === null ? [byName] : [glossary, byName];
}
