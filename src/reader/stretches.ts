import type { Span } from '../analysis/analysis';
import type { LocatedArticle, TextBlock, TextPiece } from '../article/article';

/** A stretch of one text node of the page, in UTF-16 code units, with the letters it had when the page was read. */
export interface Stretch {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
  readonly letters: string;
}

/** The block a span stands in: the title for paragraph -1. */
function blockOf(located: LocatedArticle, paragraph: number): TextBlock | undefined {
  return paragraph === -1 ? (located.title ?? undefined) : located.blocks[paragraph];
}

function joined(before: Stretch, after: Stretch): Stretch | null {
  if (before.node !== after.node || after.start < before.end) return null;
  if (before.node.data.slice(before.end, after.start).trim() !== '') return null;
  const letters = before.node.data.slice(before.start, after.end);
  return { node: before.node, start: before.start, end: after.end, letters };
}

/** Index of the first piece that ends behind `offset`; pieces are in order, and a block may have thousands. */
function firstPieceBehind(pieces: readonly TextPiece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece && piece.blockStart + piece.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where a span of an article stands on the page, see `stretchesIn`. */
export function stretchesOf(located: LocatedArticle, span: Span): Stretch[] {
  const block = blockOf(located, span.paragraph);
  return block ? stretchesIn(block, span) : [];
}

/**
 * Where a part of a block stands on the page: one stretch a text node, white space that was collapsed included. Empty
 * where it has no place there.
 */
export function stretchesIn({ text, pieces }: TextBlock, span: Pick<Span, 'start' | 'end'>): Stretch[] {
  const stretches: Stretch[] = [];
  for (let at = firstPieceBehind(pieces, span.start); at < pieces.length; at++) {
    const piece = pieces[at];
    if (!piece || piece.blockStart >= span.end) break;
    // What stands in a frame has highlights of its own, out of reach from here.
    if (piece.node.ownerDocument !== document) continue;
    const from = Math.max(span.start, piece.blockStart);
    const to = Math.min(span.end, piece.blockStart + piece.length);
    const start = piece.nodeStart + from - piece.blockStart;
    // The letters from the block, not the node: Firefox copies a node's whole text for every look at it.
    const stretch: Stretch = { node: piece.node, start, end: start + to - from, letters: text.slice(from, to) };
    const last = stretches.at(-1);
    const whole = last && joined(last, stretch);
    if (whole) stretches[stretches.length - 1] = whole;
    else stretches.push(stretch);
  }
  return stretches;
}

/** Whether the page still shows these letters in this place. */
export function isStillThere({ node, start, end, letters }: Stretch): boolean {
  return node.isConnected && node.data.slice(start, end) === letters;
}

/** Boxes of a stretch on the screen, one a line; empty where it is not shown. */
export function boxesOf({ node, start, end }: Stretch): DOMRect[] {
  if (end > node.data.length) return [];
  const range = new Range();
  range.setStart(node, start);
  range.setEnd(node, end);
  return [...range.getClientRects()];
}
