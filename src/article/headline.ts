import { keyOf } from '../arabic/normalise';
import type { Range } from './body';
import { type Line, textOfLine } from './line';
import { Mark } from './marks';

/** The line a headline stands in. */
export interface Headline {
  readonly line: Line;
  readonly text: string;
}

const LONGEST_HEADLINE = 300;
const WORD = /[\p{L}\p{N}]+/gu;

type Words = ReadonlySet<string>;

const wordsOf = (text: string): Words => new Set(keyOf(text).match(WORD) ?? []);

/** Share of the words of the shorter text that the other has too, 0 to 1. */
export const likeness = (one: string, other: string): number => shared(wordsOf(one), wordsOf(other));

function shared(one: Words, other: Words): number {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  if (few.size === 0) return 0;
  let common = 0;
  for (const word of few) if (many.has(word)) common++;
  return common / few.size;
}

/** Finds the headline of a page, of which the declared titles are known. */
export class HeadlineFinder {
  private readonly titles: readonly { readonly words: Words; readonly letters: number }[];

  /** `titles` are what the page declares, best first, without the site's name. */
  constructor(titles: readonly string[]) {
    this.titles = [...new Set(titles)].map((title) => ({
      words: wordsOf(title),
      letters: title.replace(/\s/g, '').length,
    }));
  }

  /**
   * Of the headings in the range the one most like what the page declares as its title. A heading after `bodyStart`, if
   * that is known, is a subhead.
   */
  find(lines: readonly Line[], range: Range, bodyStart: number | null): Headline | null {
    let best: Headline | null = null;
    let bestRank = 1;
    for (let at = range.firstLine; at < range.endLine; at++) {
      const line = lines[at];
      if (!line || line.letters > LONGEST_HEADLINE || line.letters < 6 || !this.isCandidate(line)) continue;
      const text = textOfLine(line);
      const value = this.rank(line, text, bodyStart);
      if (value <= bestRank) continue;
      best = { line, text };
      bestRank = value;
    }
    return best;
  }

  /** A line that is no heading may be the headline where it is as long as a declared title; its words are compared then. */
  private isCandidate(line: Line): boolean {
    if (line.heading > 0 || line.marks & Mark.headline) return true;
    return this.titles.some(({ letters }) => Math.abs(letters - line.letters) <= 3);
  }

  /** How likely a line is the headline; a large heading that repeats the declared title is certain. */
  private rank(line: Line, text: string, bodyStart: number | null): number {
    let value = HEADING_RANK[line.heading] ?? 0;
    if (line.marks & Mark.headline) value += 3;
    const words = wordsOf(text);
    const like = this.titles.map((title) => shared(words, title.words)).find((share) => share >= 0.6);
    if (like !== undefined) value += like * 4;
    if (value === 0) return 0;
    if (line.linkLetters > line.letters * 0.5) value -= 2;
    if (line.aside) value -= 3;
    if (bodyStart !== null && line.index > bodyStart) value -= 4;
    if (text.split(' ').length < 3) value -= 2;
    return value;
  }
}

/** By level, 0 for no heading. */
const HEADING_RANK = [0, 3, 1.5, 0.5, 0.5, 0.5, 0.5];

const SITE_SEPARATOR = /\s+[|\-–—:»«·•]+\s+|\s*\|\s*/;

/**
 * A declared title without the site's name: the longest part between bars or dashes, unless the parts are all of the
 * headline. `site` is what the page calls itself.
 */
export function withoutSiteName(title: string, site: string | null): string {
  const whole = title.replace(/\s+/g, ' ').trim();
  const parts = whole.split(SITE_SEPARATOR).map((part) => part.trim());
  if (parts.length < 2) return whole;
  const siteKey = site ? keyOf(site) : null;
  const isSite = (part: string): boolean => siteKey !== null && siteKey !== '' && keyOf(part) === siteKey;
  const last = parts[parts.length - 1] ?? '';
  const first = parts[0] ?? '';
  if (isSite(last)) return withoutEdge(whole, last, 'end');
  if (isSite(first)) return withoutEdge(whole, first, 'start');
  const longest = parts.reduce((one, other) => (other.length > one.length ? other : one));
  return longest.length >= whole.length * 0.5 && last.length <= 30 ? longest : whole;
}

function withoutEdge(whole: string, edge: string, side: 'start' | 'end'): string {
  const rest = side === 'end' ? whole.slice(0, whole.lastIndexOf(edge)) : whole.slice(edge.length);
  return rest.replace(/^[\s|\-–—:»«·•]+|[\s|\-–—:»«·•]+$/g, '');
}
