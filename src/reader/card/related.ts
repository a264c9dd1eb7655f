import type { Analysis, Entity, EntityKey } from '../../analysis/analysis';
import type { PlacedName } from '../placed-mentions';
import { withoutOwnWords } from './own-words';

/** What somebody or something else of the article is to the entity of a card: of a holder with the role as it is worded. */
export type Relation =
  | { readonly kind: 'affiliation' | 'country' }
  | { readonly kind: 'holder'; readonly role: string };

/** An entity to which a card leads on. */
export interface RelatedEntity {
  readonly relation: Relation;
  readonly entity: Entity;
  /** Where the article first names it on the page. */
  readonly first: PlacedName;
}

/** More would make a list of what is to be a hint. */
const MOST = 3;

type Related = readonly [Relation, EntityKey];

/** All that the analysis knows, likeliest to be wanted first: where its roles are held, who holds one in it, its country. */
function relations(key: EntityKey, entity: Entity, entities: Analysis['entities']): Related[] {
  const affiliations = entity.roles.map(({ affiliation }) => affiliation).filter((held) => held !== null);
  const others = Object.entries(entities);
  const holders = others.flatMap(([other, { roles }]): Related[] => {
    const role = roles.find(({ affiliation, former }) => affiliation === key && !former);
    return role ? [[{ kind: 'holder', role: role.text }, other]] : [];
  });
  const country = others.find(([, { glossary }]) => entity.country !== null && glossary === `places/${entity.country}`);
  return [
    ...affiliations.map((other): Related => [{ kind: 'affiliation' }, other]),
    ...holders,
    ...(country ? [[{ kind: 'country' }, country[0]] as const] : []),
  ];
}

/** Up to three others of the article to which a card leads on: those that are named on the page by themselves. */
export function relatedTo(
  key: EntityKey,
  entities: Analysis['entities'],
  firstOf: (key: EntityKey) => PlacedName | undefined,
): RelatedEntity[] {
  const entity = entities[key];
  const told = new Set([key]);
  const found = (entity ? relations(key, entity, entities) : []).flatMap(([relation, other]): RelatedEntity[] => {
    const [related, first] = [entities[other], firstOf(other)];
    if (told.has(other) || !related || !first) return [];
    told.add(other);
    return [{ relation, entity: withoutOwnWords(related, first.mention), first }];
  });
  return found.slice(0, MOST);
}
