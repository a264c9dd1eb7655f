import type { Analysis } from './analysis';
import type { Article } from './article/article';
import type { Glossary } from './glossary/glossary';
import { findDates } from './recognition/dates/find-dates';
import { findQuotes } from './recognition/quotes/find-quotes';
import { recognise } from './recognition/recognise';
import { summarise } from './summary/summarise';

/**
 * All that Hashiya tells of an article: what it names, when, who says what, and the sum of it. Pure; linear in the
 * article's length; accepts any text.
 */
export function analyse(article: Article, glossary: Glossary): Analysis {
  const { passages, mentions, entities, references, home } = recognise(article, glossary);
  const title = passages.find(({ paragraph }) => paragraph === -1)?.text ?? null;
  const paragraphs = passages.filter(({ paragraph }) => paragraph >= 0).map(({ text }) => text);
  const dates = findDates(paragraphs, title, article.published, home === null ? {} : { country: home });
  const quotes = findQuotes(paragraphs, mentions, entities, title);
  const summary = summarise({ article, mentions, entities, dates, quotes, paragraphs });
  return { article, mentions, references, dates, quotes, entities, summary };
}
