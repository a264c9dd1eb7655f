import type { Entity, EntityKey, Mention, Reference } from '../analysis';
import type { Article } from '../article/article';
import type { Glossary } from '../glossary/glossary';
import { ofEach, type Steps, stepsOfEach } from '../steps';
import { findingAbbreviations } from './abbreviations';
import { findingSurnames } from './back-references';
import { type Candidate, select } from './candidate';
import { type Company, keepingCompany, withDecided } from './company';
import { findingListedNames } from './glossary-names';
import { findingHome, institutionsIn } from './institutions';
import { linkingMentions } from './link';
import { listingNames, type ReadPassage } from './listed-names';
import { clubsByTown, organizationsByHead } from './organization-names';
import { passagesOf } from './passage';
import { untitledNames } from './person-names';
import { placesByHead } from './place-names';
import { findingReferences } from './references';
import { type RoleOfName, rolesIn } from './roles';
import { thingsByHead } from './thing-names';
import { writing } from './written';

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
function* listedNames(
  passages: readonly ReadPassage[],
  glossary: Glossary,
  sure: Company,
): Steps<{ readonly listed: readonly (readonly Candidate[])[]; readonly company: Company }> {
  const listed = (company: Company): Steps<(readonly Candidate[])[]> =>
    stepsOfEach(passages, (passage) => findingListedNames(passage, glossary, company));
  const first = yield* listed(sure);
  const company = withDecided(sure, first);
  if (company.decided.size === 0) return { listed: first, company };
  return { listed: yield* listed(company), company };
}

/**
 * Recognises what an article names and links the mentions of one entity, a passage or a few names a step. Pure; linear in
 * the article's length; accepts any text. Rules: docs/decisions/0008-recognition.md.
 */
export function* recognising(article: Article, glossary: Glossary): Steps<Recognition> {
  const passages: ReadPassage[] = [];
  for (const passage of passagesOf(article)) {
    passages.push(yield* listingNames(passage, glossary));
    yield;
  }
  const { listed, company } = yield* listedNames(passages, glossary, yield* keepingCompany(passages, glossary));
  const home = yield* findingHome(passages, glossary);
  const roles = yield* ofEach(passages, rolesIn);
  const candidates = yield* ofEach(passages, (passage, index) =>
    candidatesIn(passage, listed[index] ?? [], roles[index] ?? [], glossary, home),
  );
  const chosen = yield* choosingNames(passages, candidates, glossary);
  const named = yield* linkingMentions(chosen.flat(), glossary, company);
  const { mentions, entities } = yield* writing(named, roles.flat(), glossary);
  const references = yield* findingReferences(passages, roles, mentions, entities);
  return { passages, mentions, entities, references, home };
}

/** Chooses among overlapping candidates, then once more with the surnames and abbreviations that the chosen full names explain. */
function* choosingNames(
  passages: readonly ReadPassage[],
  candidates: readonly (readonly Candidate[])[],
  glossary: Glossary,
): Steps<readonly (readonly Candidate[])[]> {
  const first = yield* ofEach(candidates, select);
  const surnames = yield* findingSurnames(passages, first, glossary);
  const abbreviated = yield* findingAbbreviations(passages, first);
  return yield* ofEach(first, (chosen, index) => {
    const more = [...(surnames[index] ?? []), ...(abbreviated[index] ?? [])];
    const all = more.length === 0 ? chosen : select([...(candidates[index] ?? []), ...more]);
    return all.filter(({ confidence }) => confidence >= SHOWN_FROM);
  });
}
