import type { Span } from '../../analysis/analysis';
import { bodyText, stretchAt } from './body-text';
import type { PassageSelector } from './passage';

/** UTF-16 code units that are kept before and behind a passage, as most keep that anchor by quotation (Hypothesis does). */
const CONTEXT = 32;

/** What a word may have that is cut by `CONTEXT`, to be kept whole. */
const REST_OF_WORD = 16;

/** UTF-16 code units of the longest context. */
export const LONGEST_CONTEXT = CONTEXT + REST_OF_WORD;

const isSpace = (unit: string): boolean => /\s/.test(unit);
const isLow = (unit: string): boolean => /[\uDC00-\uDFFF]/.test(unit);

/** Where a context begins that ends at `to`. */
function contextStart(text: string, to: number): number {
  const cut = Math.max(0, to - CONTEXT);
  for (let at = cut; at >= Math.max(0, cut - REST_OF_WORD); at--)
    if (at === 0 || isSpace(text.charAt(at - 1))) return at;
  return isLow(text.charAt(cut)) ? cut - 1 : cut;
}

/** Where a context ends that begins at `from`. */
function contextEnd(text: string, from: number): number {
  const cut = Math.min(text.length, from + CONTEXT);
  for (let at = cut; at <= Math.min(text.length, cut + REST_OF_WORD); at++)
    if (at === text.length || isSpace(text.charAt(at))) return at;
  return isLow(text.charAt(cut)) ? cut + 1 : cut;
}

/**
 * What is kept of a passage.
 * @throws {RangeError} for a place that the article has not, or without letters
 */
export function selectorOf(paragraphs: readonly string[], place: Span): PassageSelector {
  const body = bodyText(paragraphs);
  const stretch = stretchAt(body, place);
  if (!stretch || stretch.start === stretch.end)
    throw new RangeError(`no passage in paragraph ${place.paragraph} from ${place.start} to ${place.end}`);
  const { text } = body;
  const { start, end } = stretch;
  const exact = text.slice(start, end);
  return {
    exact,
    prefix: text.slice(contextStart(text, start), start),
    suffix: text.slice(end, contextEnd(text, end)),
    paragraph: place.paragraph,
    start: place.start,
    end: place.end,
    ...(text.indexOf(exact) !== text.lastIndexOf(exact) && { isRepeated: true }),
  };
}
