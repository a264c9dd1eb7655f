import type { Span } from '../../analysis/analysis';
import { spansOf } from '../../notes/anchors/body-text';
import type { PassageSelector } from '../../notes/anchors/passage';
import type { AnalysedArticle } from '../placed-mentions';
import { type Stretch, stretchesOf } from '../stretches';

/** A passage with where it stands in its article and on the page. */
export interface PlacedPassage {
  readonly kind: 'passage';
  /** By which its note is kept: as it was when that was written. */
  readonly passage: PassageSelector;
  /** Where it is now; `end` may lie behind the end of its paragraph. */
  readonly place: Span;
  readonly article: AnalysedArticle;
  readonly stretches: readonly Stretch[];
}

/** Finds a passage's place on the page; null where it has none. */
export function placePassage(article: AnalysedArticle, passage: PassageSelector, place: Span): PlacedPassage | null {
  const { located } = article;
  const stretches = spansOf(located.article.paragraphs, place).flatMap((span) => stretchesOf(located, span));
  return stretches.length > 0 ? { kind: 'passage', passage, place, article, stretches } : null;
}

const has = (node: Text, offset: number, { stretches }: PlacedPassage): boolean =>
  stretches.some((stretch) => stretch.node === node && stretch.start <= offset && offset < stretch.end);

/** All passages with notes on a page, found by place on the page. */
export class PlacedPassages {
  /** Open shadow roots of the page that have passages in them. */
  readonly shadowRoots: ReadonlySet<ShadowRoot>;

  constructor(readonly all: readonly PlacedPassage[]) {
    const roots = all.flatMap(({ stretches }) => stretches.map(({ node }) => node.getRootNode()));
    this.shadowRoots = new Set(roots.filter((root) => root instanceof ShadowRoot));
  }

  /** Those that hold the letter after `offset`, the shortest first. */
  at(node: Text, offset: number): PlacedPassage[] {
    return this.all.filter((placed) => has(node, offset, placed)).sort((one, other) => lengthOf(one) - lengthOf(other));
  }
}

/** How many letters of the page something holds, in UTF-16 code units. */
export function lengthOf({ stretches }: { readonly stretches: readonly Stretch[] }): number {
  return stretches.reduce((sum, { start, end }) => sum + end - start, 0);
}
