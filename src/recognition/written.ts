import type { Glossary } from '../glossary/glossary';
import type { Entity, EntityKey, Mention, Role } from './analysis';
import type { Candidate } from './candidate';
import type { Cluster } from './link';
import { spanOf } from './passage';
import type { RoleOfName } from './roles';

/** The key of the entity with this place in order of first mention. */
export const entityKey = (index: number): EntityKey => `e${index + 1}`;

function mention(candidate: Candidate, entity: EntityKey, type: Cluster['type']): Mention {
  const { passage, from, to, proclitics, form, source, confidence } = candidate;
  const span = spanOf(passage, from, to, proclitics);
  const surface = passage.text.text.original.slice(span.start, span.end);
  return { paragraph: passage.paragraph, ...span, surface, type, form, entity, source, confidence };
}

/** The mentions of all clusters in reading order; of two that begin together the longer first. */
export function mentionsOf(clusters: readonly Cluster[]): Mention[] {
  return clusters
    .flatMap((cluster, index) => cluster.mentions.map((one) => mention(one, entityKey(index), cluster.type)))
    .sort((a, b) => a.paragraph - b.paragraph || a.start - b.start || b.end - a.end);
}

/** A role phrase as the reader sees it, with the entity named inside it that the role is held in. */
function role({ passage, phrase }: RoleOfName, mentions: readonly Mention[]): Role {
  const { coreStart: start, end } = spanOf(passage, phrase.from, phrase.to, phrase.proclitics);
  const { paragraph } = passage;
  const inside = mentions.filter(
    (one) => one.paragraph === paragraph && start <= one.start && one.end <= end && one.type !== 'person',
  );
  const affiliation = inside.findLast((one) => one.type === 'organization') ?? inside.at(-1);
  return {
    paragraph,
    start,
    end,
    text: passage.text.text.original.slice(start, end),
    affiliation: affiliation?.entity ?? null,
    former: phrase.former,
  };
}

/** The roles that the article gives to a cluster's person, each wording once. */
function rolesOf(cluster: Cluster, roles: readonly RoleOfName[], mentions: readonly Mention[]): Role[] {
  if (cluster.type !== 'person') return [];
  const held = roles.filter(({ passage, nameFrom, nameTo }) =>
    cluster.mentions.some((name) => name.passage === passage && name.from < nameTo && nameFrom < name.to),
  );
  const texts = new Map(held.map((one) => role(one, mentions)).map((one) => [one.text, one]));
  return [...texts.values()];
}

/** Writes a cluster out as the entity that readers see. */
export function entityOf(
  cluster: Cluster,
  roles: readonly RoleOfName[],
  mentions: readonly Mention[],
  glossary: Glossary,
): Entity {
  const entry = cluster.entry === null ? null : glossary.entry(cluster.entry);
  return {
    type: cluster.type,
    name: entry ? entry.name : { ar: cluster.name, en: null },
    glossary: entry?.id ?? null,
    certainty: entry ? (cluster.similar ? 'similar' : 'glossary') : 'article',
    description: entry?.description ?? null,
    country: entry?.countries[0] ?? null,
    coordinates: entry?.coordinates ?? null,
    roles: rolesOf(cluster, roles, mentions),
    count: cluster.mentions.length,
  };
}
