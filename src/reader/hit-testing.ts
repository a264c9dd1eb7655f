import type { CardTarget } from './card/card-target';
import { lengthOf, type PlacedPassage, type PlacedPassages } from './passages/placed-passages';
import type { PlacedMention, PlacedMentions } from './placed-mentions';
import { boxesOf, type Stretch } from './stretches';

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
 * Of what stands at a point, the first that covers it; null for none. The caret goes to the nearest text even from an empty
 * margin and may stand before or behind the letter pointed at, so the boxes have the last word.
 */
function firstAt<Placed extends { readonly stretches: readonly Stretch[] }>(
  document: Document,
  point: Point,
  shadowRoots: ReadonlySet<ShadowRoot>,
  at: (node: Text, offset: number) => readonly Placed[],
): Placed | null {
  const caret = caretAt(document, point, [...shadowRoots]);
  if (!(caret?.node instanceof Text)) return null;
  const { node, offset } = caret;
  const candidates = [...at(node, offset), ...at(node, offset - 1)];
  const isUnder = ({ stretches }: Placed): boolean =>
    stretches.some((stretch) => boxesOf(stretch).some((box) => covers(box, point)));
  return candidates.find(isUnder) ?? null;
}

/** The mention under a point, or null. */
export function mentionAt(document: Document, mentions: PlacedMentions, point: Point): PlacedMention | null {
  return firstAt(document, point, mentions.shadowRoots, (node, offset) => {
    const placed = mentions.at(node, offset);
    return placed ? [placed] : [];
  });
}

function passageAt(document: Document, passages: PlacedPassages, point: Point): PlacedPassage | null {
  if (passages.all.length === 0) return null;
  return firstAt(document, point, passages.shadowRoots, (node, offset) => passages.at(node, offset));
}

/** What a press at a point means, or null: of a name and the passages around it the smallest; of a name that is a passage, this. */
export function targetAt(
  document: Document,
  mentions: PlacedMentions,
  passages: PlacedPassages,
  point: Point,
): CardTarget | null {
  const mention = mentionAt(document, mentions, point);
  const passage = passageAt(document, passages, point);
  return passage && (!mention || lengthOf(passage) <= lengthOf(mention)) ? passage : mention;
}
