import type { Inspection } from '../../inspection';
import { Counts, MOST_PROSE_ASIDE, type Range } from './counts';
import { markImageCaptions } from './image-captions';
import { type Line, NO_PROSE, textOfLine } from './line';
import { Mark } from './marks';
import type { Survey } from './survey';

/** Marks that describe a small region: on a large one the name means something else («author-12 datetime» on a wrapper). */
const OF_SMALL_REGIONS = Mark.caption | Mark.byline | Mark.dateLine | Mark.today | Mark.headline;
/** Letters of the largest region that is a caption, a byline or a date. */
const LARGEST_SMALL_REGION = 420;

/** Passes on to the lines what the regions around them say: caption, byline, date. */
function markSmallRegions({ lines, regions }: Survey): void {
  for (const region of regions) {
    const marks = region.marks & OF_SMALL_REGIONS;
    if (marks === 0 || !isSmall(lines, region)) continue;
    for (let at = region.firstLine; at < region.endLine; at++) {
      const line = lines[at];
      if (!line) continue;
      const own = isSentenceWithoutDay(line) ? marks & ~DAYS : marks;
      line.marks |= own;
      if (own & NO_PROSE) line.prose = 0;
    }
  }
}

/** Letters of a sentence; what has them and no figure tells no day, whatever it is named («content-now»). */
const SENTENCE = 60;
const DAYS = Mark.dateLine | Mark.today;
const FIGURE = /[\d٠-٩]/;

const isSentenceWithoutDay = (line: Line): boolean => line.prose >= SENTENCE && !FIGURE.test(textOfLine(line));

function isSmall(lines: readonly Line[], { firstLine, endLine }: Range): boolean {
  let letters = 0;
  for (let at = firstLine; at < endLine && letters <= LARGEST_SMALL_REGION; at++) letters += lines[at]?.letters ?? 0;
  return letters <= LARGEST_SMALL_REGION;
}

/** Marks the lines of regions that are not the article's: related news, share rows, comments, menus … */
export function markLines(page: Survey, inspection: Inspection = {}): void {
  markSmallRegions(page);
  markImageCaptions(page, inspection);
  markAside(page);
}

function markAside({ lines, regions }: Survey): void {
  const asides = regions.filter(({ marks }) => (marks & (Mark.aside | Mark.declaredBody)) === Mark.aside);
  if (asides.length === 0) return;
  const counts = new Counts(lines);
  const most = counts.prose({ firstLine: 0, endLine: lines.length }) * MOST_PROSE_ASIDE;
  const headlinesBefore = new Uint32Array(lines.length + 1);
  for (const [at, line] of lines.entries())
    headlinesBefore[at + 1] = (headlinesBefore[at] ?? 0) + (isHeadline(line) ? 1 : 0);
  const headlines = headlinesBefore[lines.length];
  let markedUntil = 0;
  for (const region of asides) {
    const { firstLine, endLine } = region;
    if (endLine <= markedUntil) continue;
    const held = counts.prose(region);
    const headed = headlinesBefore[endLine] !== headlinesBefore[firstLine];
    if (held > most || (headed && (held > most / 2 || headlines === 1))) continue;
    for (let at = firstLine; at < endLine; at++) {
      const line = lines[at];
      if (line) line.aside = true;
    }
    markedUntil = endLine;
  }
}

const isHeadline = (line: Line): boolean => line.heading === 1 && line.linkLetters < line.letters / 2;
