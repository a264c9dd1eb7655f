import type { LiveUpdate } from '../article';
import type { Line } from '../lines/line';
import type { Survey } from '../lines/survey';
import { attributeOf } from '../page/nodes';
import { parseTimestamp } from '../words/timestamp';

/** Fewer timed entries make no live blog. */
const FEWEST_ENTRIES = 3;

/** The entries of a live blog by their own `<time>` elements; none where the text has fewer than three of them. */
export function liveUpdates(page: Survey, kept: readonly Line[]): LiveUpdate[] {
  const updates: LiveUpdate[] = [];
  for (const { element, line } of page.times) {
    const source = attributeOf(element, 'datetime');
    const published = source ? parseTimestamp(source) : null;
    const firstParagraph = firstFrom(kept, line);
    const first = kept[firstParagraph];
    if (!published || !first || page.lines[line]?.aside || first.index - line > MOST_BETWEEN) continue;
    if (line < (kept[0]?.index ?? 0) - MOST_BETWEEN) continue;
    if (updates[updates.length - 1]?.firstParagraph === firstParagraph) continue;
    updates.push({ published, firstParagraph });
  }
  return updates.length >= FEWEST_ENTRIES ? updates : [];
}

/** Place in `kept` of the first line from this one of the page on; there may be thousands of both. */
function firstFrom(kept: readonly Line[], line: number): number {
  let low = 0;
  let high = kept.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((kept[middle]?.index ?? line) < line) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Lines between an entry's time and its text: a heading, an author. */
const MOST_BETWEEN = 4;
