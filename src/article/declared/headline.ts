import { WORD_LETTERS } from '../../arabic/letter-class';
import { keyOf } from '../../arabic/normalise';
import type { Range } from '../lines/counts';
import { type Line, textOfLine } from '../lines/line';
import { Mark } from '../lines/marks';
import { withoutEdges } from '../page/page-text';

/** The line a headline stands in. */
export interface Headline {
  readonly line: Line;
  readonly text: string;
}

const LONGEST_HEADLINE = 300;
const WORD = new RegExp(`[${WORD_LETTERS}]+`, 'g');

/** The different words of a text, as keys. */
export type Words = ReadonlySet<string>;

export const wordsOf = (text: string): Words => new Set(keyOf(text).match(WORD) ?? []);

/** Share of the words of the shorter text that the other has too, 0 to 1. */
export const likeness = (one: string, other: string): number => shared(wordsOf(one), wordsOf(other));

/** The same where the words are known. */
export function shared(one: Words, other: Words): number {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  if (few.size === 0) return 0;
  let common = 0;
  for (const word of few) if (many.has(word)) common++;
  return common / few.size;
}

/** A line that may be the headline. */
interface Candidate extends Headline {
  /** How well its words and its element suit a headline, wherever it stands. */
  readonly suits: number;
}

/** Letters of the shortest headline that no heading tells: cells of tables are shorter. */
const SHORTEST_PLAIN = 15;

/** Letters by which a declared title may differ from the headline that it repeats: dashes, quotation marks. */
const MOST_UNLIKE_LETTERS = 3;

/** Finds the headline in a stretch of a page, of which the declared titles are known. */
export class HeadlineFinder {
  private readonly titles: readonly { readonly words: Words; readonly letters: number }[];
  private readonly candidates: readonly Candidate[];

  /** `titles` are what the page declares, best first, without the site's name. */
  constructor(titles: readonly string[], lines: readonly Line[], range: Range) {
    this.titles = [...new Set(titles)].map((title) => ({
      words: wordsOf(title),
      letters: title.replace(/\s/g, '').length,
    }));
    this.candidates = this.candidatesIn(lines, range);
  }

  /**
   * Of the headings the one most like what the page declares as its title; a large one that repeats it is certain. A
   * heading after `bodyStart`, a line's number, if that is known, is a subhead.
   */
  find(bodyStart: number | null): Headline | null {
    let best: Headline | null = null;
    let bestRank = 1;
    for (const candidate of this.candidates) {
      const rank = candidate.suits - (bodyStart !== null && candidate.line.index > bodyStart ? 4 : 0);
      if (rank <= bestRank) continue;
      best = candidate;
      bestRank = rank;
    }
    return best;
  }

  private candidatesIn(lines: readonly Line[], range: Range): Candidate[] {
    const candidates: Candidate[] = [];
    for (let at = range.firstLine; at < range.endLine; at++) {
      const line = lines[at];
      if (!line || line.letters > LONGEST_HEADLINE || line.letters < 6 || !this.isCandidate(line)) continue;
      const text = textOfLine(line);
      candidates.push({ line, text, suits: this.suits(line, text) });
    }
    return candidates;
  }

  /** A line that is no heading may be the headline where it is as long as a declared title; its words are compared then. */
  private isCandidate(line: Line): boolean {
    if (line.heading > 0 || line.marks & Mark.headline) return true;
    if (line.letters < SHORTEST_PLAIN) return false;
    for (const { letters } of this.titles) if (Math.abs(letters - line.letters) <= MOST_UNLIKE_LETTERS) return true;
    return false;
  }

  private suits(line: Line, text: string): number {
    let value = HEADING_RANK[line.heading] ?? 0;
    if (line.marks & Mark.headline) value += 3;
    const words = wordsOf(text);
    const like = this.titles.map((title) => shared(words, title.words)).find((share) => share >= 0.6);
    if (like !== undefined) value += like * 4;
    if (value === 0) return 0;
    if (line.linkLetters > line.letters * 0.5) value -= 2;
    if (line.aside) value -= 3;
    if (text.split(' ').length < 3) value -= 2;
    return value;
  }
}

/** Lines above the text among which a headline may stand that nothing but bold letters tells. */
const BOLD_REACH = 6;
const BOLD_LETTERS = { fewest: 20, most: 150 } as const;
const FEWEST_BOLD_WORDS = 4;

/** The line in bold above a text, for pages on which no heading is found; null where there is none. */
export function boldHeadline(lines: readonly Line[], bodyStart: number): Headline | null {
  for (const line of lines.slice(Math.max(bodyStart - BOLD_REACH, 0), bodyStart + 1)) {
    const { letters, boldLetters, linkLetters, stops, aside } = line;
    if (boldLetters < letters || linkLetters > 0 || stops > 0 || aside) continue;
    if (letters < BOLD_LETTERS.fewest || letters > BOLD_LETTERS.most) continue;
    const text = textOfLine(line);
    if (text.split(' ').length >= FEWEST_BOLD_WORDS) return { line, text };
  }
  return null;
}

/** By level, 0 for no heading. */
const HEADING_RANK = [0, 3, 1.5, 0.5, 0.5, 0.5, 0.5];

const SITE_SEPARATOR = /\s+[|\-–—:»«·•]+\s+|\s*\|\s*/;

/** What a title may be on the page: its parts between bars, dashes or colons that are most of it, and the whole. */
export function titleForms(title: string): readonly string[] {
  const parts = title.split(SITE_SEPARATOR).filter((part) => part.length >= title.length / 2);
  return [title, ...parts];
}

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
  return withoutEdges(rest, EDGES);
}

const LONGEST_SITE_NAME = 35;
/** Several parts, or a date. */
const NO_NAME = /\d|\s[|\-–—:»«·•]+\s/;
const EDGES = ' |-–—:»«·•';

/** What a declared title has beside the headline: the site's name. Null where no title has both. */
export function siteNameBeside(headline: string | null, titles: readonly string[]): string | null {
  if (!headline) return null;
  for (const title of titles) {
    const whole = title.replace(/\s+/g, ' ').trim();
    const [before = '', after, more] = whole.split(headline);
    const name = withoutEdges(`${before}${after ?? ''}`, EDGES);
    if (after === undefined || more !== undefined || name.length > LONGEST_SITE_NAME) continue;
    if (name !== '' && !NO_NAME.test(name)) return name;
  }
  return null;
}
