import * as v from 'valibot';
import type { Analysis } from '../analysis/analysis';

/** What the background has found in an article; the article itself stays with the reader who sent it. */
export type Findings = Omit<Analysis, 'article'>;

/** An analysis without its article, which would cross a second time. */
export function findingsOf({ article: _, ...findings }: Analysis): Findings {
  return findings;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/**
 * Findings as they cross from the background to a page. Only their outline is checked: they come from the same copy of
 * this extension, and looking at every mention of a long article would keep the page's thread busy.
 */
export const findingsSchema = v.custom<Findings>(
  (value) =>
    isRecord(value) &&
    [value.mentions, value.references, value.dates, value.quotes].every(Array.isArray) &&
    [value.entities, value.summary].every(isRecord),
);
