import type { Article } from '../../article/article';
import { CorrectionsInForce } from '../../glossary/own/corrections';
import { withOwnEntries } from '../../glossary/own/layered-glossary';
import type { OwnGlossary } from '../../glossary/own/own-entries';
import { articleAddress } from '../../notes/address';
import type { Knowledge } from '../../recognition/knowledge';

/** What an article is analysed by; null where a file holds none. */
export type KnowledgeOf = (article: Article | null) => Knowledge;

/**
 * Adds a reader's glossary to what is known; corrections of one article hold where that one is given with its address.
 */
export function knowledgeWithOwn(knowledge: Knowledge, own: OwnGlossary): KnowledgeOf {
  const glossary = withOwnEntries(knowledge.glossary, own);
  return (article) => {
    const address = article?.url == null ? null : articleAddress(article.url, null);
    return { ...knowledge, glossary, corrections: CorrectionsInForce.at(own.corrections, address) };
  };
}
