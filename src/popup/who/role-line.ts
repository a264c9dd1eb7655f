import type { Analysis, Entity, Role } from '../../analysis/analysis';

/** What a person is in this article, in its own words. */
export interface RoleLine {
  readonly text: string;
  readonly former: boolean;
  /** Where the role is held, where its words do not say so themselves. */
  readonly affiliation: string | null;
}

/** Whether the role's own words name the holder: «الرئيس الروسي» says Russia. */
function namesHolder(analysis: Analysis, { affiliation, paragraph, start, end }: Role): boolean {
  return analysis.mentions.some(
    (mention) =>
      mention.entity === affiliation && mention.paragraph === paragraph && mention.start < end && mention.end > start,
  );
}

/** Of the roles the article gives somebody, most telling first, the first one in its longest wording; null where it gives none. */
export function roleLine(entity: Entity, analysis: Analysis): RoleLine | null {
  const [first] = entity.roles;
  if (!first) return null;
  const fuller = entity.roles.find(({ text }) => text.length > first.text.length && text.startsWith(first.text));
  const role = fuller ?? first;
  const { text, former, affiliation } = role;
  const holder = affiliation === null ? undefined : analysis.entities[affiliation]?.name.ar;
  const isTold = !holder || text.includes(holder) || namesHolder(analysis, role);
  return { text, former, affiliation: isTold ? null : holder };
}
