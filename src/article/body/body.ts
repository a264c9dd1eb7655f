import { Counts, type Range } from '../lines/counts';
import type { Line, Region } from '../lines/line';
import { Mark } from '../lines/marks';
import type { Survey } from '../lines/survey';
import { nameOf } from '../page/nodes';

/** How much more a region counts that the page, or the custom of newsrooms, names as the body. */
const DECLARED_FACTOR = 3;
const NAMED_FACTOR = 1.8;
const ARTICLE_FACTOR = 1.15;
const ARTICLES = new Set(['article', 'main']);
const BEFORE_HEADLINE_FACTOR = 0.4;
/** A named body with less prose than this share of the page's is an empty shell or a teaser. */
const LEAST_NAMED_SHARE = 0.25;

/**
 * The region that holds the article's text: the one with most prose and least of anything else, with a preference for
 * what the page names as its body. Null where the range has no prose.
 */
export function findBodyRegion({ lines }: Survey, range: Range, headlineLine: number | null): Region | null {
  const counts = new Counts(lines);
  const total = counts.prose(range);
  let best: Region | null = null;
  let bestValue = 0;
  for (const region of regionsOfProse(lines, range)) {
    const held = counts.prose(region);
    const purity = held / (counts.letters(region) + counts.linkLetters(region) * 0.5 + 1);
    let value = held * purity * purity;
    if (held >= total * LEAST_NAMED_SHARE) {
      if (region.marks & Mark.declaredBody) value *= DECLARED_FACTOR;
      else if (region.marks & Mark.body && !(region.marks & Mark.aside)) value *= NAMED_FACTOR;
      else if (ARTICLES.has(nameOf(region.element))) value *= ARTICLE_FACTOR;
    }
    if (headlineLine !== null && region.endLine <= headlineLine) value *= BEFORE_HEADLINE_FACTOR;
    // Of nested regions with the same text the inner one is kept: it is the nearer name for it.
    if (value <= bestValue) continue;
    best = region;
    bestValue = value;
  }
  return best;
}

/** The regions within a range that hold running text, each before those around it. Most regions of a page hold none. */
function regionsOfProse(lines: readonly Line[], range: Range): ReadonlySet<Region> {
  const regions = new Set<Region>();
  for (let at = range.firstLine; at < range.endLine; at++) {
    const line = lines[at];
    if (!line || line.aside || line.prose === 0) continue;
    let region: Region | null = line.region;
    while (region && !regions.has(region)) {
      if (region.firstLine < range.firstLine || region.endLine > range.endLine) break;
      regions.add(region);
      region = region.parent;
    }
  }
  return regions;
}
