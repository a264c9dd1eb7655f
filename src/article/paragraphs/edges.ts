import { type Inspection, inForce } from '../../inspection';
import { type ArticleRule, tell } from '../article-rule';
import { type Line, type Region, textOfLine } from '../lines/line';
import { nameOf } from '../page/nodes';

/** A rule that knows where the kept lines of a body begin or end: numbers of lines, the end exclusive. */
interface EdgeRule extends ArticleRule {
  readonly edges: (kept: readonly Line[]) => { readonly first?: number; readonly end?: number };
}

const isProse = (line: Line | undefined): boolean => line !== undefined && line.prose > 0;

/** Signatures that stand with the last sentence («(وكالات)») are the text's. */
const standsWith = (line: Line | undefined, region: Region): boolean =>
  line !== undefined &&
  line.heading === 0 &&
  line.linkLetters === 0 &&
  (line.region === region || (nameOf(line.region.element) === 'p' && line.region.parent === region.parent));

/** What the kept lines of a body lose at its edges. */
export const EDGES: readonly EdgeRule[] = [
  {
    id: 'article/scraps-below',
    example: '<h1>…</h1><div><p>…</p><p>…</p><p>…</p><h3>خدمات الموقع كلها</h3></div>',
    source: 'publishing systems: headings of boxes below a text',
    why: 'no sentence, after the last one',
    edges: (kept) => {
      const last = kept.findLastIndex(isProse);
      const line = kept[last];
      let end = last + 1;
      while (line && end < kept.length && standsWith(kept[end], line.region)) end++;
      return { end };
    },
  },
];

/** The kept lines of a body without scraps at its edges. */
export function withoutEdgeScraps(kept: readonly Line[], inspection: Inspection = {}): readonly Line[] {
  let left = kept;
  for (const rule of inForce(EDGES, inspection)) {
    const { first = 0, end = left.length } = rule.edges(left);
    if (inspection.hear)
      for (const line of [...left.slice(0, first), ...left.slice(end)]) tell(inspection, rule, textOfLine(line), false);
    left = left.slice(first, end);
  }
  return left;
}
