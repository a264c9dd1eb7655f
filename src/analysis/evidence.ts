import type { Article } from '../article/article';
import type { Span } from './analysis';

/** The sentence around some words of an article, in order: `before` and `after` may be empty. */
export interface Evidence {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

const sentences = new Intl.Segmenter('ar', { granularity: 'sentence' });

/** Longest stretch around the words that is looked at, in UTF-16 code units: some texts have no full stops. */
const REACH = 600;

/** The text of the paragraph that a span counts in; -1 is the title. */
export function paragraphText(article: Article, paragraph: number): string {
  return (paragraph === -1 ? article.title : article.paragraphs[paragraph]) ?? '';
}

/** The sentence in which a span stands; a span over several sentences brings all of them. */
export function evidenceOf(article: Article, { paragraph, start, end }: Span): Evidence {
  const text = paragraphText(article, paragraph);
  const from = Math.max(0, start - REACH);
  const near = text.slice(from, end + REACH);
  let first = 0;
  let last = near.length;
  for (const { index, segment } of sentences.segment(near)) {
    if (index <= start - from) first = index;
    if (index + segment.length >= end - from) {
      last = index + segment.length;
      break;
    }
  }
  return {
    before: near.slice(first, start - from).trimStart(),
    words: text.slice(start, end),
    after: near.slice(end - from, last).trimEnd(),
  };
}

/** The sentence as a whole. */
export function sentenceOf({ before, words, after }: Evidence): string {
  return before + words + after;
}

const OUTER_MARKS = /^[\s«»"“”„‟'‘’]+|[\s«»"“”„‟'‘’]+$/g;

/** What somebody is quoted as saying, without the marks around it. */
export function saidIn(article: Article, { paragraph, start, end }: Span): string {
  return paragraphText(article, paragraph).slice(start, end).replace(OUTER_MARKS, '');
}
