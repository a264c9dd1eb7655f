import type { Analysis } from './analysis/analysis';
import type { Article } from './article/article';
import type { Inspection } from './inspection';
import { findingDates } from './recognition/dates/find-dates';
import type { Knowledge } from './recognition/knowledge';
import { findingQuotes } from './recognition/quotes/find-quotes';
import { type Recognition, recognising } from './recognition/recognise';
import { type Steps, withoutPause } from './steps';
import { summarising } from './summary/summarise';

/**
 * All that Hashiya tells of an article: what it names, when, who says what, and the sum of it. Pure; linear in the
 * article's length; accepts any text. Of a title the first 1,000 code units are read, of the body the first million.
 */
export function analyse(article: Article, knowledge: Knowledge, inspection: Inspection = {}): Analysis {
  return withoutPause(analysing(article, knowledge, inspection));
}

/**
 * The same in steps, of which none takes longer for a longer article or a longer paragraph; what else a thread has to do
 * may come between two of them.
 */
export function* analysing(article: Article, knowledge: Knowledge, inspection: Inspection = {}): Steps<Analysis> {
  return yield* concluding(article, yield* recognising(article, knowledge, inspection), inspection);
}

/** What follows from who and what an article names: its dates, who says what, and the sum of it. In steps, as the whole. */
export function* concluding(
  article: Article,
  { passages, mentions, entities, references, home }: Recognition,
  inspection: Inspection = {},
): Steps<Analysis> {
  const dates = yield* findingDates(passages, article.published, {
    ...(home === null ? {} : { country: home }),
    inspection,
  });
  const quotes = yield* findingQuotes(passages, mentions, references, entities, inspection);
  const summary = yield* summarising({ article, mentions, entities, dates, quotes, texts: passages }, inspection);
  return { article, mentions, references, dates, quotes, entities, summary };
}
