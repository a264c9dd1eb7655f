import type { Span } from '../../analysis/analysis';

/** Where a passage stands in the body: UTF-16 offsets, end-exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** An article's paragraphs as one text, a line break between two, with the way back. */
export interface BodyText {
  readonly text: string;
  /** Where each paragraph begins. */
  readonly starts: readonly number[];
}

/** Joins paragraphs into one text. */
export function bodyText(paragraphs: readonly string[]): BodyText {
  const starts: number[] = [];
  let length = 0;
  for (const paragraph of paragraphs) {
    starts.push(length);
    length += paragraph.length + 1;
  }
  return { text: paragraphs.join('\n'), starts };
}

/** Where a place stands in the body; null where the article has no such place. */
export function stretchAt({ text, starts }: BodyText, { paragraph, start, end }: Span): Stretch | null {
  const from = starts[paragraph];
  if (from === undefined || start < 0 || end < start || from + end > text.length) return null;
  return { start: from + start, end: from + end };
}

/** Index of the paragraph in which an offset stands; the break behind a paragraph belongs to it. */
function paragraphAt({ starts }: BodyText, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
}

/** The place of a stretch of the body. */
export function placeOf(body: BodyText, { start, end }: Stretch): Span {
  const paragraph = paragraphAt(body, start);
  const from = body.starts[paragraph] ?? 0;
  return { paragraph, start: start - from, end: end - from };
}

/** A passage cut at the ends of paragraphs: one span for each that it has letters of. */
export function spansOf(paragraphs: readonly string[], { paragraph, start, end }: Span): Span[] {
  const spans: Span[] = [];
  let [from, to] = [start, end];
  for (let at = paragraph; to > 0 && at < paragraphs.length; at++) {
    const length = paragraphs[at]?.length ?? 0;
    if (from < Math.min(to, length)) spans.push({ paragraph: at, start: from, end: Math.min(to, length) });
    from = Math.max(0, from - length - 1);
    to -= length + 1;
  }
  return spans;
}
