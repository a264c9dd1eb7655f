import { datelineOf } from './about/about';
import type { Article } from './article';

/** What is known of an article that comes as plain paragraphs. */
export interface GivenArticle {
  readonly title?: string | undefined;
  /** ISO 8601 date or date-time; without it «yesterday» means no day. */
  readonly published?: string | undefined;
  readonly paragraphs: readonly string[];
}

/** An article made of given paragraphs, as a researcher's corpus holds them. */
export function articleOf({ title, published, paragraphs }: GivenArticle): Article {
  return {
    url: null,
    title: title ?? null,
    published: published ?? null,
    publishedFrom: published === undefined ? null : 'given',
    modified: null,
    byline: null,
    publisher: null,
    dateline: datelineOf(paragraphs[0] ?? ''),
    section: null,
    keywords: [],
    language: 'ar',
    paragraphs,
  };
}
