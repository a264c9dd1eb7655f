/**
 * What an entity can be. `event` covers wars, treaties, laws, summits and prizes; `product` weapons and vehicles. Whoever
 * needs all types takes them from here.
 */
export const ENTITY_TYPES = ['person', 'organization', 'place', 'event', 'product', 'work', 'other'] as const;

/** One of `ENTITY_TYPES`. */
export type EntityType = (typeof ENTITY_TYPES)[number];

/** The message of `locales/` that names each type. */
export const TYPE_MESSAGES = {
  person: 'typePerson',
  organization: 'typeOrganization',
  place: 'typePlace',
  event: 'typeEvent',
  product: 'typeProduct',
  work: 'typeWork',
  other: 'typeOther',
} as const satisfies Readonly<Record<EntityType, string>>;
