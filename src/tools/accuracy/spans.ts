import type { Span } from '../../analysis/analysis';

/** Code units that two spans share; 0 where they stand in different paragraphs. */
export const shared = (one: Span, other: Span): number =>
  one.paragraph === other.paragraph ? Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start)) : 0;

/** What two spans share of what either holds, 0 to 1 (Jaccard's index). */
export function likeness(one: Span, other: Span): number {
  const both = shared(one, other);
  return both / (one.end - one.start + other.end - other.start - both);
}

/** Whether one span lies in another. */
export const within = (inner: Span, outer: Span): boolean =>
  inner.paragraph === outer.paragraph && outer.start <= inner.start && inner.end <= outer.end;
