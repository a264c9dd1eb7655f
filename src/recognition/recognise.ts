import type { Entity, EntityKey, Mention, Reference } from '../analysis/analysis';
import type { Article } from '../article/article';
import type { Inspection } from '../inspection';
import type { Steps } from '../steps';
import { correctingLinks } from './corrections/corrected-links';
import { withoutNoNames } from './corrections/no-names';
import { deciding } from './decide';
import { tellingNames } from './explain';
import type { Knowledge } from './knowledge';
import { linkingMentions } from './links/link';
import { findingReferences } from './links/references';
import { writing } from './links/written';
import type { ReadPassage } from './proposals/listed-names';
import { proposing } from './proposals/proposals';
import { givingRoles } from './roles/giving';

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

/**
 * Recognises what an article names and links the mentions of one entity, a passage or a few names a step: glossary and
 * rules propose, the model decides, what it decides is linked, and where the reader knows better, corrected. Pure; linear in the article's length; accepts any text.
 * docs/decisions/0008-recognition.md and 0010-learned-decision.md.
 */
export function* recognising(article: Article, knowledge: Knowledge, inspection: Inspection = {}): Steps<Recognition> {
  const { glossary, corrections = null } = knowledge;
  const proposals = yield* proposing(article, glossary);
  const { passages, company, home } = proposals;
  const titles = proposals.titles.flat();
  const likely = yield* deciding(proposals, knowledge);
  if (inspection.hear) yield* tellingNames(proposals, likely.flat(), knowledge, inspection.hear);
  const decided = withoutNoNames(likely, corrections, inspection);
  const desk = [article.dateline, article.publisher].filter((text) => text !== null);
  const linked = yield* linkingMentions(decided.flat(), { glossary, company, titles, desk, inspection });
  const named = yield* correctingLinks(linked, { glossary, corrections, inspection });
  const roles = yield* givingRoles(passages, named, glossary, inspection);
  const { mentions, entities } = yield* writing(named, roles.of, glossary, article.published);
  const references = yield* findingReferences(passages, roles.phrases, mentions, entities);
  return { passages, mentions, entities, references, home };
}
