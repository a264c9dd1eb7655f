import type { Article } from '../article/article';
import type { Glossary } from '../glossary/glossary';
import { summarise } from '../summary/summarise';
import { abbreviations } from './abbreviations';
import type { Analysis } from './analysis';
import { backReferences } from './back-references';
import { type Candidate, select } from './candidate';
import { companyOf, withDecided } from './company';
import { findDates } from './dates/find-dates';
import { namesFromGlossary } from './glossary-names';
import { countryOfArticle, institutionsIn } from './institutions';
import { linkMentions } from './link';
import { listNames, type ReadPassage } from './listed-names';
import { clubsByTown, organizationsByHead } from './organization-names';
import { passagesOf } from './passage';
import { untitledNames } from './person-names';
import { placesByHead } from './place-names';
import { findQuotes } from './quotes/find-quotes';
import { rolesIn } from './roles';
import { thingsByHead } from './thing-names';
import { EntityWriter, entityKey, mentionsOf } from './written';

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
