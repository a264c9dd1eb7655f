import type { Line, Region } from './line';
import { Mark } from './marks';
import type { Survey } from './survey';

/** A stretch of the page in which one article is looked for, in line numbers; end exclusive. */
export interface Range {
  readonly firstLine: number;
  readonly endLine: number;
}

/** A sentence of news has at least this many letters; menu entries and headlines in lists rarely have. */
const FEWEST_LETTERS = 45;
/** With a stop in it a line may be an answer of two words, but not initials («ق. و»). */
const FEWEST_WITH_STOP = 15;
/**
 * A region that is named like a sidebar but holds this share of the prose is the article after all; one that has a
 * headline of the first order in it, at half of it (an article in a `modal`).
 */
const MOST_PROSE_ASIDE = 0.4;
const MOST_LINKED = 0.5;
const LEAST_ARABIC = 0.5;
/** Marks of regions whose text is about the article rather than its body. */
const NO_PROSE = Mark.caption | Mark.byline | Mark.dateLine | Mark.today;

/** Letters of running Arabic text in a line; 0 for headings, menus, captions and lines of links. */
export function proseOf(line: Line): number {
  if (line.heading > 0 || line.marks & NO_PROSE) return 0;
  if (line.letters < (line.stops === 0 ? FEWEST_LETTERS : FEWEST_WITH_STOP)) return 0;
  if (line.linkLetters > line.letters * MOST_LINKED) return 0;
  if (line.arabicLetters < line.letters * LEAST_ARABIC) return 0;
  return Math.min(line.letters, LONGEST_COUNTED) - line.linkLetters * 0.5;
}

/** A single huge line must not outweigh all paragraphs of a page. */
const LONGEST_COUNTED = 6000;

/** Running sums over lines, to know what a region holds without walking it. */
class Sums {
  private readonly sums: Float64Array;

  constructor(lines: readonly Line[], measure: (line: Line) => number) {
    this.sums = new Float64Array(lines.length + 1);
    let sum = 0;
    for (const line of lines) {
      sum += measure(line);
      this.sums[line.index + 1] = sum;
    }
  }

  over({ firstLine, endLine }: Range): number {
    return (this.sums[endLine] ?? 0) - (this.sums[firstLine] ?? 0);
  }
}

/** Marks that describe a small region: on a large one the name means something else («author-12 datetime» on a wrapper). */
const OF_SMALL_REGIONS = Mark.caption | Mark.byline | Mark.dateLine | Mark.today | Mark.headline;
/** Letters of the largest region that is a caption, a byline or a date. */
const LARGEST_SMALL_REGION = 420;

/** Passes on to the lines what the regions around them say: caption, byline, date. */
function markSmallRegions({ lines, regions }: Survey): void {
  const letters = new Sums(lines, (line) => line.letters);
  for (const region of regions) {
    const marks = region.marks & OF_SMALL_REGIONS;
    if (marks === 0 || letters.over(region) > LARGEST_SMALL_REGION) continue;
    for (let at = region.firstLine; at < region.endLine; at++) {
      const line = lines[at];
      if (line) line.marks |= marks;
    }
  }
}

/** Marks the lines of regions that are not the article's: related news, share rows, comments, menus … */
export function markLines(page: Survey): void {
  markSmallRegions(page);
  markAside(page);
}

function markAside({ lines, regions }: Survey): void {
  const prose = new Sums(lines, proseOf);
  const most = prose.over({ firstLine: 0, endLine: lines.length }) * MOST_PROSE_ASIDE;
  const heads = new Sums(lines, (line) => (line.heading === 1 && line.linkLetters < line.letters / 2 ? 1 : 0));
  let markedUntil = 0;
  for (const region of regions) {
    if (!(region.marks & Mark.aside) || region.marks & Mark.declaredBody || region.endLine <= markedUntil) continue;
    const held = prose.over(region);
    if (held > 0 && (held > most || (held > most / 2 && heads.over(region) > 0))) continue;
    for (let at = region.firstLine; at < region.endLine; at++) {
      const line = lines[at];
      if (line) line.aside = true;
    }
    markedUntil = region.endLine;
  }
}

/** How much more a region counts that the page, or the custom of newsrooms, names as the body. */
const DECLARED_FACTOR = 3;
const NAMED_FACTOR = 1.8;
const ARTICLE_FACTOR = 1.15;
const BEFORE_HEADLINE_FACTOR = 0.4;
/** A named body with less prose than this share of the page's is an empty shell or a teaser. */
const LEAST_NAMED_SHARE = 0.25;

/**
 * The region that holds the article's text: the one with most prose and least of anything else, with a preference for
 * what the page names as its body. Null where the range has no prose.
 */
export function findBodyRegion(page: Survey, range: Range, headlineLine: number | null): Region | null {
  const { lines, regions } = page;
  const prose = new Sums(lines, (line) => (line.aside ? 0 : proseOf(line)));
  const links = new Sums(lines, (line) => (line.aside ? 0 : line.linkLetters));
  const letters = new Sums(lines, (line) => (line.aside || line.marks & NO_PROSE ? 0 : line.letters));
  const total = prose.over(range);
  let best: Region | null = null;
  let bestValue = 0;
  for (const region of regions) {
    if (region.firstLine < range.firstLine || region.endLine > range.endLine) continue;
    const held = prose.over(region);
    if (held <= 0) continue;
    const purity = held / (letters.over(region) + links.over(region) * 0.5 + 1);
    let value = held * purity * purity;
    if (held >= total * LEAST_NAMED_SHARE) {
      if (region.marks & Mark.declaredBody) value *= DECLARED_FACTOR;
      else if (region.marks & Mark.body && !(region.marks & Mark.aside)) value *= NAMED_FACTOR;
      else if (region.element.localName === 'article' || region.element.localName === 'main') value *= ARTICLE_FACTOR;
    }
    if (headlineLine !== null && region.endLine <= headlineLine) value *= BEFORE_HEADLINE_FACTOR;
    if (value < bestValue) continue;
    // Of nested regions with the same text the inner one is kept: it is the nearer name for it.
    best = region;
    bestValue = value;
  }
  return best;
}
