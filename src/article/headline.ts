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

const wordsOf = (text: string): Set<string> => new Set(keyOf(text).match(WORD) ?? []);

/** Share of the words of the shorter text that the other has too, 0 to 1. */
export function likeness(one: string, other: string): number {
  const first = wordsOf(one);
  const second = wordsOf(other);
  const [few, many] = first.size < second.size ? [first, second] : [second, first];
  if (few.size === 0) return 0;
  let shared = 0;
  for (const word of few) if (many.has(word)) shared++;
  return shared / few.size;
}

/** What kind of line makes a headline likely; a large heading that repeats the declared title is certain. */
function rank(line: Line, text: string, declared: readonly string[], expectedAt: number | null): number {
  let value = 0;
  if (line.heading === 1) value += 3;
  else if (line.heading === 2) value += 1.5;
  else if (line.heading > 0) value += 0.5;
  if (line.marks & Mark.headline) value += 3;
  for (const title of declared) {
    const like = likeness(text, title);
    if (like >= 0.6) value += like * 4;
    if (like >= 0.6) break;
  }
  if (value === 0) return 0;
  if (line.linkLetters > line.letters * 0.5) value -= 2;
  if (line.aside) value -= 3;
  if (expectedAt !== null && line.index > expectedAt) value -= 4;
  if (text.split(' ').length < 3) value -= 2;
  return value;
}

/** The headline on the page: of the headings in the range the one most like what the page declares as its title. */
export function findHeadline(
  lines: readonly Line[],
  range: Range,
  declared: readonly string[],
  bodyStart: number | null,
): Headline | null {
  let best: Headline | null = null;
  let bestRank = 1;
  for (let at = range.firstLine; at < range.endLine; at++) {
    const line = lines[at];
    if (!line || line.letters > LONGEST_HEADLINE || line.letters < 6) continue;
    const isCandidate = line.heading > 0 || line.marks & Mark.headline || isNearTitle(line, declared);
    if (!isCandidate) continue;
    const text = textOfLine(line);
    const value = rank(line, text, declared, bodyStart);
    if (value <= bestRank) continue;
    best = { line, text };
    bestRank = value;
  }
  return best;
}

/** A line that is no heading may be the headline where it is as long as a declared title; its words are compared then. */
function isNearTitle(line: Line, declared: readonly string[]): boolean {
  return declared.some((title) => Math.abs(title.replace(/\s/g, '').length - line.letters) <= 3);
}

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
