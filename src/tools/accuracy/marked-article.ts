import type { Span } from '../../analysis/analysis';
import type { Mark } from './marks';

/** An article that was written to measure by, with all that a careful reader would want told of it. */
export interface MarkedArticle {
  /** ISO 3166-1 alpha-2 of the newspaper's country. */
  readonly country: string;
  /** Part of the newspaper: `war`, `markets`. */
  readonly desk: string;
  /** ISO day. */
  readonly published: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** Names, dates and speech of title (paragraph -1) and body, in the order in which they begin, the outer of two first. */
  readonly marks: readonly Mark[];
  /** Keys of names, most telling first. */
  readonly who: readonly string[];
  readonly where: readonly string[];
  /** ISO values, most telling first. */
  readonly when: readonly string[];
}

/** The text of a paragraph, -1 the title; empty where there is none. */
export const textOf = ({ title, paragraphs }: MarkedArticle, paragraph: number): string =>
  paragraph < 0 ? title : (paragraphs[paragraph] ?? '');

/** The words of a span. */
export const wordsOf = (article: MarkedArticle, { paragraph, start, end }: Span): string =>
  textOf(article, paragraph).slice(start, end);
