import type { Line, Region } from './line';

/** Lines of a box that are counted; a longer one goes on as it began. */
const MOST_LINES = 40;

/**
 * Whether a line of running text is another article's teaser: it follows that article's linked headline, and both stand
 * in a box that begins after the text's last sentence and holds as many links as sentences. `lines` are those of the
 * article's stretch of the page.
 */
export function isTeaser(line: Line, previous: Line, lastProse: Line, lines: readonly Line[]): boolean {
  if (line.prose === 0 || !isLink(previous)) return false;
  const box = regionOfBoth(previous.region, line);
  if (!box || box.firstLine <= lastProse.index) return false;
  let links = 0;
  let sentences = 0;
  const begin = box.firstLine - (lines[0]?.index ?? 0);
  for (const other of lines.slice(begin, begin + Math.min(box.endLine - box.firstLine, MOST_LINES))) {
    if (isLink(other)) links++;
    else if (other.prose > 0) sentences++;
  }
  return sentences <= links;
}

const isLink = ({ linkLetters, letters }: Line): boolean => linkLetters > letters / 2;

/** The innermost region around the first that also holds the line. */
function regionOfBoth(inner: Region, { index }: Line): Region | null {
  let region: Region | null = inner;
  while (region && index >= region.endLine) region = region.parent;
  return region;
}
