import type { PlacedMention, PlacedMentions } from './placed-mentions';
import { boxesOf } from './stretches';

const { caretPositionFromPoint, caretRangeFromPoint } = Document.prototype;

/** A point of the viewport in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Caret {
  readonly node: Node;
  readonly offset: number;
}

/** Where a caret would go at this point, by whichever of the two calls the browser has; only the newer one enters shadow roots. */
function caretAt(document: Document, { x, y }: Point, shadowRoots: ShadowRoot[]): Caret | null {
  if (typeof caretPositionFromPoint === 'function') {
    const position = caretPositionFromPoint.call(document, x, y, { shadowRoots });
    return position && { node: position.offsetNode, offset: position.offset };
  }
  const range = caretRangeFromPoint.call(document, x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}

/** A pointer this far beyond a word's box still means the word, in CSS pixels. */
const SLACK = 1;

function covers({ left, right, top, bottom }: DOMRect, { x, y }: Point): boolean {
  return x >= left - SLACK && x <= right + SLACK && y >= top - SLACK && y <= bottom + SLACK;
}

/**
 * The mention under a point, or null. The caret goes to the nearest text even from an empty margin and may stand
 * before or behind the letter pointed at, so the boxes have the last word.
 */
export function mentionAt(document: Document, mentions: PlacedMentions, point: Point): PlacedMention | null {
  const caret = caretAt(document, point, [...mentions.shadowRoots]);
  if (!(caret?.node instanceof Text)) return null;
  const { node, offset } = caret;
  for (const candidate of [mentions.at(node, offset), mentions.at(node, offset - 1)])
    if (candidate?.stretches.some((stretch) => boxesOf(stretch).some((box) => covers(box, point)))) return candidate;
  return null;
}
