import type { EntityType } from '../analysis/entity-types';

/** What an entity is marked as. */
type EntityKind = 'person' | 'organization' | 'place' | 'other';

/** The kinds of highlight a reader can switch: four for entities, each for one or more of their types, and one for dates. */
export type HighlightKind = EntityKind | 'date';

/** Which highlight an entity of this type gets. */
export function highlightKindOf(type: EntityType): EntityKind {
  return type === 'person' || type === 'organization' || type === 'place' ? type : 'other';
}
