/** What a stretch of words may be; `other` is every name that is none of the first three, `nisba` no name at all. */
export const KINDS = ['person', 'place', 'organization', 'other', 'nisba'] as const;
export type Kind = (typeof KINDS)[number];

/**
 * A word's tag: 0 outside of every name, an odd number for the first word of a name and the even number after it for the
 * next ones (Ramshaw and Marcus, 1995).
 */
export type Tag = number;

export const OUTSIDE: Tag = 0;
export const TAGS = 1 + 2 * KINDS.length;

/** What a feature has a weight for: each tag and, last, that a name's first word carries proclitics. */
export const COLUMNS = TAGS + 1;
export const PROCLITIC = COLUMNS - 1;

/** The tag of a name's first word. */
export const beginning = (kind: Kind): Tag => 1 + 2 * KINDS.indexOf(kind);
/** The tag of a name's next words. */
export const inside = (kind: Kind): Tag => beginning(kind) + 1;
export const isBeginning = (tag: Tag): boolean => tag % 2 === 1;
/** What a tag other than `OUTSIDE` says of its word. */
export const kindOf = (tag: Tag): Kind | undefined => KINDS[(tag - 1) >> 1];

/** Whether a tag may stand after another one, or at the start (null): names go on only after they have begun. */
export function mayFollow(before: Tag | null, tag: Tag): boolean {
  if (tag === OUTSIDE || isBeginning(tag)) return true;
  return before === tag || before === tag - 1;
}
