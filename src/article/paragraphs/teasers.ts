import { isMostlyLink, type Line, type Region } from '../lines/line';
import { DROP, type SortingRule } from './sorting';

/** Lines before and after a teaser that are counted; a longer box goes on as it began. */
const MOST_LINES = 20;

/**
 * Another article's teaser: running text that follows that article's linked headline, where both stand in a box that
 * begins after the text's last sentence and holds as many links as sentences.
 */
export const TEASER: SortingRule = {
  id: 'article/teaser',
  example:
    '<h1>…</h1><p>…</p><p>…</p><p>…</p><div><a href="/1">جسر جديد فوق النهر</a><p>افتتح الوزير جسرا جديدا فوق النهر، وقال إنه سيخفف الازدحام.</p></div>',
  source: 'publishing systems: related news with teasers',
  why: 'running text after the linked headline of another article',
  judge: ({ lines, at, course: { link, lastProse } }) =>
    link && lastProse && isTeaser(lines, at, link, lastProse) ? DROP : null,
};

function isTeaser(lines: readonly Line[], at: number, link: Line, lastProse: Line): boolean {
  const line = lines[at];
  if (!line || line.prose === 0) return false;
  const box = regionOfBoth(link.region, line);
  if (!box || box.firstLine <= lastProse.index) return false;
  let links = 0;
  let sentences = 0;
  for (const other of lines.slice(Math.max(at - MOST_LINES, 0), at + MOST_LINES)) {
    if (other.index < box.firstLine || other.index >= box.endLine) continue;
    if (isMostlyLink(other)) links++;
    else if (other.prose > 0) sentences++;
  }
  return sentences <= links;
}

/** The innermost region around the first that also holds the line. */
function regionOfBoth(inner: Region, { index }: Line): Region | null {
  let region: Region | null = inner;
  while (region && index >= region.endLine) region = region.parent;
  return region;
}
