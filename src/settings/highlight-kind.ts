import type { EntityType } from '../analysis/entity-types';

/** The four kinds of highlight a reader can switch, each for one or more types of entity. */
export type HighlightKind = 'person' | 'organization' | 'place' | 'other';

/** Which highlight an entity of this type gets. */
export function highlightKindOf(type: EntityType): HighlightKind {
  return type === 'person' || type === 'organization' || type === 'place' ? type : 'other';
}
