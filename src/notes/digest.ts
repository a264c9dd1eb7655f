import * as v from 'valibot';
import type { Analysis } from '../analysis/analysis';
import { entityTypeSchema } from '../analysis/analysis-schema';
import { isSameNamed, keysOf, type Named } from './named';

/** More entities than an article is about; of a longer list the most frequent are listed. */
const MOST_LISTED = 500;

const listedEntitySchema = v.object({
  /** Glossary id, null where the glossary does not know the entity. */
  glossary: v.nullable(v.string()),
  name: v.object({ ar: v.string(), en: v.nullable(v.string()) }),
  type: entityTypeSchema,
  /** ISO 3166-1 alpha-2 of the main country, where known. */
  country: v.nullable(v.string()),
  /** Mentions in the article. */
  count: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

/** An entity as the digest of an article lists it. */
export type ListedEntity = v.InferOutput<typeof listedEntitySchema>;

/** What is kept of an article on which there are notes, so that it is found again when its page is gone. */
export const articleDigestSchema = v.object({
  /** Under which the notes on it are kept. */
  address: v.string(),
  title: v.nullable(v.string()),
  publisher: v.nullable(v.string()),
  /** ISO 8601, as the article declares it. */
  published: v.nullable(v.string()),
  /** Whom and what it names, most often named first; empty where its text has not been read. */
  entities: v.pipe(v.array(listedEntitySchema), v.maxLength(MOST_LISTED)),
  /** When, of its summary: ISO 8601. */
  dates: v.array(v.string()),
});

export type ArticleDigest = v.InferOutput<typeof articleDigestSchema>;

/** An article on which there are notes. Times are ISO 8601 in UTC. */
export const notedArticleSchema = v.object({
  ...articleDigestSchema.entries,
  /** Host name; empty where the address has none. */
  site: v.string(),
  /** When the first note on it was written. */
  noted: v.string(),
  /** When a note on it was last changed. */
  changed: v.string(),
});

export type NotedArticle = v.InferOutput<typeof notedArticleSchema>;

/** The digest of an article whose notes are kept under this address. */
export function digestOf(address: string, { article, entities, summary }: Analysis): ArticleDigest {
  const { title, publisher, published } = article;
  const listed = Object.values(entities)
    .map(({ glossary, name, type, country, count }) => ({ glossary, name, type, country, count }))
    .sort((one, other) => other.count - one.count)
    .slice(0, MOST_LISTED);
  return { address, title, publisher, published, entities: listed, dates: [...summary.when] };
}

/** The digest of an article of which only address and title are known. */
export function unreadDigest(address: string, title: string | null): ArticleDigest {
  return { address, title, publisher: null, published: null, entities: [], dates: [] };
}

/** A digest as it is now known: what the newer one does not tell stays as it was. */
export function renewed(before: ArticleDigest, now: ArticleDigest): ArticleDigest {
  const named = [now, before].find(({ entities: listed }) => listed.length > 0);
  const { entities, dates } = named ?? (now.dates.length > 0 ? now : before);
  return {
    address: now.address,
    title: now.title ?? before.title,
    publisher: now.publisher ?? before.publisher,
    published: now.published ?? before.published,
    entities,
    dates,
  };
}

/** The host that an article stands on. */
export function siteOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : '';
}

/** Whom or what a listed entity means, wherever it is read. */
export function namedBy({ glossary, name, type }: ListedEntity): Named {
  return { glossary, name: name.ar, type };
}

/** Under which keys an article is found by what it names. */
export function keysOfListed(entities: readonly ListedEntity[]): string[] {
  return [...new Set(entities.map(namedBy).flatMap(keysOf))];
}

/** Whether an article names somebody or something. */
export function namesIt({ entities }: ArticleDigest, named: Named): boolean {
  return entities.some((entity) => isSameNamed(namedBy(entity), named));
}
