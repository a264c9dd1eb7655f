import type { Range } from '../lines/counts';
import type { Line, Region } from '../lines/line';
import type { Survey } from '../lines/survey';

/** A region is a page's text if it holds this share of its Arabic letters. */
const MOST = 0.6;

/** Arabic letters before each line of a page, and, last, in all. */
function lettersBefore(lines: readonly Line[]): Float64Array {
  const before = new Float64Array(lines.length + 1);
  for (const [at, line] of lines.entries()) before[at + 1] = (before[at] ?? 0) + (line.aside ? 0 : line.arabicLetters);
  return before;
}

const linesOf = ({ lines }: Survey, { firstLine, endLine }: Range): readonly Line[] => lines.slice(firstLine, endLine);

/**
 * The lines with Arabic text in the innermost region that holds most of it, menus and the like left out: what there is
 * to read on a page that is no article.
 */
export function largestText(page: Survey, range: Range): readonly Line[] {
  const before = lettersBefore(page.lines);
  const lettersIn = ({ firstLine, endLine }: Range): number => (before[endLine] ?? 0) - (before[firstLine] ?? 0);
  const enough = lettersIn(range) * MOST;
  let innermost: Range = range;
  let last: Region | null = null;
  for (const region of page.regions) {
    // Regions come outermost first: what lies beside the last that had enough cannot have enough itself.
    if (region.parent !== last || region.endLine > range.endLine || lettersIn(region) < enough) continue;
    last = region;
    if (region.firstLine >= range.firstLine) innermost = region;
  }
  return linesOf(page, innermost).filter((line) => line.arabicLetters > 0 && !line.aside);
}
