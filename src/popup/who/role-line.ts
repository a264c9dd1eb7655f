import type { Analysis, Entity } from '../../recognition/analysis';

/** What a person is in this article, in its own words. */
export interface RoleLine {
  readonly text: string;
  readonly former: boolean;
  /** Where the role is held, where its words do not say so themselves. */
  readonly affiliation: string | null;
}

/** The first role the article gives somebody, the longest wording of it; null where it gives none. */
export function roleLine(entity: Entity, entities: Analysis['entities']): RoleLine | null {
  const [first] = entity.roles;
  if (!first) return null;
  const fuller = entity.roles.find(({ text }) => text.length > first.text.length && text.startsWith(first.text));
  const { text, former, affiliation } = fuller ?? first;
  const holder = affiliation === null ? undefined : entities[affiliation]?.name.ar;
  return { text, former, affiliation: holder && !text.includes(holder) ? holder : null };
}
