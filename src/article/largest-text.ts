import type { Range } from './counts';
import type { Line, Region } from './line';
import type { Survey } from './survey';

/** A region is a page's text if it holds this share of its Arabic letters. */
const MOST = 0.6;

function lettersIn(lines: readonly Line[]): number {
  let letters = 0;
  for (const line of lines) if (!line.aside) letters += line.arabicLetters;
  return letters;
}

const linesOf = ({ lines }: Survey, { firstLine, endLine }: Range): readonly Line[] => lines.slice(firstLine, endLine);

/**
 * The lines with Arabic text in the innermost region that holds most of it, menus and the like left out: what there is
 * to read on a page that is no article.
 */
export function largestText(page: Survey, range: Range): readonly Line[] {
  const enough = lettersIn(linesOf(page, range)) * MOST;
  let innermost: Range = range;
  let last: Region | null = null;
  for (const region of page.regions) {
    // Regions come outermost first: what lies beside the last that had enough cannot have enough itself.
    if (region.parent !== last || region.endLine > range.endLine || lettersIn(linesOf(page, region)) < enough) continue;
    last = region;
    if (region.firstLine >= range.firstLine) innermost = region;
  }
  return linesOf(page, innermost).filter((line) => line.arabicLetters > 0 && !line.aside);
}
