import type { Article } from '../../article/article';
import { CorrectionsInForce } from '../../glossary/own/corrections';
import { withOwnEntries } from '../../glossary/own/layered-glossary';
import { NO_OWN_ENTRIES, type OwnGlossary } from '../../glossary/own/own-entries';
import { importJson } from '../../glossary/own/own-entries-exchange';
import { articleAddress } from '../../notes/address';
import type { Knowledge } from '../../recognition/knowledge';
import { readBounded } from './input-bounds';
import { UnreadableError } from './unreadable';

/** What an article is analysed by; null where a file holds none. */
export type KnowledgeOf = (article: Article | null) => Knowledge;

/**
 * A reader's glossary, from a file that Hashiya has exported.
 * @throws {UnreadableError} or the system's error where the file is none
 */
export async function readOwnGlossary(path: string): Promise<OwnGlossary> {
  const file = importJson(NO_OWN_ENTRIES, (await readBounded(path)).toString('utf8'));
  if (file.ok) return file.own;
  const told = file.faults.map(
    ({ row, field, problem }) => `${field === '' ? '' : `row ${row}, ${field}: `}${problem}`,
  );
  throw new UnreadableError(told.join('; '));
}

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
