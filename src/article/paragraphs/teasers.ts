import type { Line, Region } from '../lines/line';

/** Lines before and after a teaser that are counted; a longer box goes on as it began. */
const MOST_LINES = 20;

/**
 * Whether a line of running text is another article's teaser: it follows that article's linked headline, `link`, and
 * both stand in a box that begins after the text's last sentence and holds as many links as sentences. `lines` are those
 * of the article's stretch of the page, the line itself at `at`.
 */
export function isTeaser(lines: readonly Line[], at: number, link: Line, lastProse: Line): boolean {
  const line = lines[at];
  if (!line || line.prose === 0) return false;
  const box = regionOfBoth(link.region, line);
  if (!box || box.firstLine <= lastProse.index) return false;
  let links = 0;
  let sentences = 0;
  for (const other of lines.slice(Math.max(at - MOST_LINES, 0), at + MOST_LINES)) {
    if (other.index < box.firstLine || other.index >= box.endLine) continue;
    if (isLink(other)) links++;
    else if (other.prose > 0) sentences++;
  }
  return sentences <= links;
}

/** Whether a line is mostly a link. */
export const isLink = ({ linkLetters, letters }: Line): boolean => linkLetters > letters / 2;

/** The innermost region around the first that also holds the line. */
function regionOfBoth(inner: Region, { index }: Line): Region | null {
  let region: Region | null = inner;
  while (region && index >= region.endLine) region = region.parent;
  return region;
}
