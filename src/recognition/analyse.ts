import type { Article } from '../article/article';
import type { Glossary } from '../glossary/glossary';
import type { Analysis, Entity, EntityKey, Mention, Role } from './analysis';
import { backReferences } from './back-references';
import { type Candidate, select } from './candidate';
import { companyOf, namesFromGlossary } from './glossary-names';
import { type Cluster, Linker } from './link';
import { listNames, type ReadPassage } from './listed-names';
import { organizationsByHead } from './organization-names';
import { passagesOf, spanOf } from './passage';
import { untitledNames } from './person-names';
import { placesByHead } from './place-names';
import { personsWithRoles, type RoleOfName } from './roles';
import { thingsByHead } from './thing-names';

/** Mentions less sure than this are not shown. */
const SHOWN_FROM = 0.6;

/** Recognises everything an article names, links it and sums it up. Pure; linear in the article's length. */
export function analyse(article: Article, glossary: Glossary): Analysis {
  const passages = passagesOf(article).map((passage) => listNames(passage, glossary));
  const company = companyOf(passages, glossary);
  const roles = passages.flatMap((passage) => personsWithRoles(passage));
  const named = passages.map((passage) => [
    ...namesFromGlossary(passage, glossary, company),
    ...roles.filter((role) => role.name?.passage === passage).flatMap((role) => role.name ?? []),
    ...untitledNames(passage),
    ...organizationsByHead(passage),
    ...placesByHead(passage),
    ...thingsByHead(passage),
  ]);
  const first = named.flatMap((candidates) => select(candidates));
  const referring = backReferences(passages, first, glossary);
  const chosen = passages
    .flatMap((passage, index) =>
      select([...(named[index] ?? []), ...referring.filter((candidate) => candidate.passage === passage)]),
    )
    .filter((candidate) => candidate.confidence >= SHOWN_FROM);
  const clusters = new Linker(glossary, company).link(chosen);
  return written(article, clusters, roles, glossary);
}

const keyAt = (index: number): EntityKey => `e${index + 1}`;

function mention(candidate: Candidate, entity: EntityKey, type: Cluster['type']): Mention {
  const { passage, from, to, proclitics, form, source, confidence } = candidate;
  const span = spanOf(passage, from, to, proclitics);
  const surface = passage.text.text.original.slice(span.start, span.end);
  return { paragraph: passage.paragraph, ...span, surface, type, form, entity, source, confidence };
}

function roleText(passage: ReadPassage, role: RoleOfName): Role {
  const { coreStart, end } = spanOf(passage, role.phrase.from, role.phrase.to, role.phrase.proclitics);
  return {
    paragraph: passage.paragraph,
    start: coreStart,
    end,
    text: passage.text.text.original.slice(coreStart, end),
    affiliation: null,
    former: role.phrase.former,
  };
}

function entity(cluster: Cluster, roles: readonly RoleOfName[], glossary: Glossary): Entity {
  const entry = cluster.entry === null ? null : glossary.entry(cluster.entry);
  const held = roles.filter((role) =>
    cluster.mentions.some(
      (name) => name.passage === role.passage && name.from < role.nameTo && role.nameFrom < name.to,
    ),
  );
  return {
    type: cluster.type,
    name: entry ? entry.name : { ar: cluster.name, en: null },
    glossary: entry?.id ?? null,
    certainty: entry ? 'glossary' : 'article',
    description: entry?.description ?? null,
    country: entry?.countries[0] ?? null,
    coordinates: entry?.coordinates ?? null,
    roles: cluster.type === 'person' ? held.map((role) => roleText(role.passage, role)) : [],
    count: cluster.mentions.length,
  };
}

function written(
  article: Article,
  clusters: readonly Cluster[],
  roles: readonly RoleOfName[],
  glossary: Glossary,
): Analysis {
  const mentions = clusters
    .flatMap((cluster, index) => cluster.mentions.map((candidate) => mention(candidate, keyAt(index), cluster.type)))
    .sort((a, b) => a.paragraph - b.paragraph || a.start - b.start || b.end - a.end);
  const entities = Object.fromEntries(
    clusters.map((cluster, index) => [keyAt(index), entity(cluster, roles, glossary)]),
  );
  return { article, mentions, dates: [], quotes: [], entities, summary: { who: [], where: [], when: [] } };
}
