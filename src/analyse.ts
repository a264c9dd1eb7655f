import type { Analysis } from './analysis';
import type { Article } from './article/article';
import type { Glossary } from './glossary/glossary';
import { abbreviations } from './recognition/abbreviations';
import { backReferences } from './recognition/back-references';
import { type Candidate, select } from './recognition/candidate';
import { companyOf, withDecided } from './recognition/company';
import { findDates } from './recognition/dates/find-dates';
import { namesFromGlossary } from './recognition/glossary-names';
import { countryOfArticle, institutionsIn } from './recognition/institutions';
import { linkMentions } from './recognition/link';
import { listNames, type ReadPassage } from './recognition/listed-names';
import { clubsByTown, organizationsByHead } from './recognition/organization-names';
import { passagesOf } from './recognition/passage';
import { untitledNames } from './recognition/person-names';
import { placesByHead } from './recognition/place-names';
import { findQuotes } from './recognition/quotes/find-quotes';
import { rolesIn } from './recognition/roles';
import { thingsByHead } from './recognition/thing-names';
import { EntityWriter, entityKey, mentionsOf } from './recognition/written';
import { summarise } from './summary/summarise';

/** Mentions less sure than this are not shown. */
const SHOWN_FROM = 0.6;

/**
 * Recognises what an article names, links the mentions of one entity, and reads its dates. Pure; linear in the
 * article's length; accepts any text.
 */
export function analyse(article: Article, glossary: Glossary): Analysis {
  const passages = passagesOf(article).map((passage) => listNames(passage, glossary));
  const sure = companyOf(passages, glossary);
  const company = withDecided(
    sure,
    passages.flatMap((passage) => namesFromGlossary(passage, glossary, sure)),
  );
  const home = countryOfArticle(passages, glossary);
  const roles = passages.map(rolesIn);
  const candidates = passages.map((passage, index) => [
    ...namesFromGlossary(passage, glossary, company),
    ...institutionsIn(passage, glossary, home),
    ...(roles[index] ?? []).flatMap((role) => role.name ?? []),
    ...untitledNames(passage),
    ...organizationsByHead(passage),
    ...clubsByTown(passage),
    ...placesByHead(passage),
    ...thingsByHead(passage),
  ]);
  const chosen = chooseNames(passages, candidates, glossary);
  const clusters = linkMentions(chosen, glossary, company);
  const mentions = mentionsOf(clusters, glossary);
  const written = new EntityWriter(roles.flat(), mentions, glossary);
  const entities = Object.fromEntries(clusters.map((cluster, index) => [entityKey(index), written.entity(cluster)]));
  const title = passages.find(({ paragraph }) => paragraph === -1)?.text ?? null;
  const paragraphs = passages.filter(({ paragraph }) => paragraph >= 0).map(({ text }) => text);
  const dates = findDates(paragraphs, title, article.published, home === null ? {} : { country: home });
  const quotes = findQuotes(paragraphs, mentions, entities, title);
  const summary = summarise({ article, mentions, entities, dates, quotes, paragraphs });
  return { article, mentions, dates, quotes, entities, summary };
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
