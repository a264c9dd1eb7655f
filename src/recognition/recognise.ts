import type { Entity, EntityKey, Mention, Reference } from '../analysis';
import type { Article } from '../article/article';
import type { Glossary } from '../glossary/glossary';
import { abbreviations } from './abbreviations';
import { backReferences } from './back-references';
import { type Candidate, select } from './candidate';
import { type Company, companyOf, withDecided } from './company';
import { namesFromGlossary } from './glossary-names';
import { countryOfArticle, institutionsIn } from './institutions';
import { linkMentions } from './link';
import { listNames, type ReadPassage } from './listed-names';
import { clubsByTown, organizationsByHead } from './organization-names';
import { passagesOf } from './passage';
import { untitledNames } from './person-names';
import { placesByHead } from './place-names';
import { referencesIn } from './references';
import { type RoleOfName, rolesIn } from './roles';
import { thingsByHead } from './thing-names';
import { EntityWriter, entityKey, mentionsOf } from './written';

/** Mentions less sure than this are not shown. */
const SHOWN_FROM = 0.6;

/** What an article names. */
export interface Recognition {
  /** The title and the paragraphs with what the glossary lists in them. */
  readonly passages: readonly ReadPassage[];
  /** In reading order. */
  readonly mentions: readonly Mention[];
  readonly entities: Readonly<Record<EntityKey, Entity>>;
  readonly references: readonly Reference[];
  /** ISO 3166-1 alpha-2 of the country that the article is about beyond doubt. */
  readonly home: string | null;
}

/** Everything a passage may name, its listed names among them, one candidate a reading; they compete. */
function candidatesIn(
  passage: ReadPassage,
  listed: readonly Candidate[],
  roles: readonly RoleOfName[],
  glossary: Glossary,
  home: string | null,
): Candidate[] {
  return [
    ...listed,
    ...institutionsIn(passage, glossary, home),
    ...roles.flatMap((role) => role.name ?? []),
    ...untitledNames(passage),
    ...organizationsByHead(passage),
    ...clubsByTown(passage),
    ...placesByHead(passage),
    ...thingsByHead(passage),
  ];
}

/** The listed names of every passage; read again where a first reading decided what an unsure name means. */
function listedNames(
  passages: readonly ReadPassage[],
  glossary: Glossary,
  sure: Company,
): { listed: Candidate[][]; company: Company } {
  const first = passages.map((passage) => namesFromGlossary(passage, glossary, sure));
  const company = withDecided(sure, first.flat());
  if (company.decided.size === 0) return { listed: first, company };
  return { listed: passages.map((passage) => namesFromGlossary(passage, glossary, company)), company };
}

/**
 * Recognises what an article names and links the mentions of one entity. Pure; linear in the article's length; accepts
 * any text. Rules: docs/decisions/0008-recognition.md.
 */
export function recognise(article: Article, glossary: Glossary): Recognition {
  const passages = passagesOf(article).map((passage) => listNames(passage, glossary));
  const { listed, company } = listedNames(passages, glossary, companyOf(passages, glossary));
  const home = countryOfArticle(passages, glossary);
  const roles = passages.map(rolesIn);
  const candidates = passages.map((passage, index) =>
    candidatesIn(passage, listed[index] ?? [], roles[index] ?? [], glossary, home),
  );
  const clusters = linkMentions(chooseNames(passages, candidates, glossary), glossary, company);
  const mentions = mentionsOf(clusters, glossary);
  const written = new EntityWriter(roles.flat(), mentions, glossary);
  const entities = Object.fromEntries(clusters.map((cluster, index) => [entityKey(index), written.entity(cluster)]));
  const references = referencesIn(passages, roles, mentions, entities);
  return { passages, mentions, entities, references, home };
}

/** Chooses among overlapping candidates, then once more with the surnames and abbreviations that the chosen full names explain. */
function chooseNames(
  passages: readonly ReadPassage[],
  candidates: readonly (readonly Candidate[])[],
  glossary: Glossary,
): Candidate[] {
  const first = candidates.flatMap(select);
  const surnames = backReferences(passages, first, glossary);
  const abbreviated = abbreviations(passages, first);
  return passages
    .flatMap((passage, index) =>
      select([...(candidates[index] ?? []), ...(surnames.get(passage) ?? []), ...(abbreviated.get(passage) ?? [])]),
    )
    .filter(({ confidence }) => confidence >= SHOWN_FROM);
}
