/** A dot with the name that is to stand beside it, in the units of the map. A name alone has no radius. */
export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly name: string;
}

/** Where a name stands: `x` is its start, end or middle by `anchor`, `y` its base line. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Size of a label's letters, as assets/styles/popup.css sets it. */
export const LABEL_SIZE = 12;
/** Width of a letter relative to its height: wide enough for Arabic and Latin in the usual fonts. */
const LETTER_WIDTH = 0.56;
const GAP = 3;

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

const boxOfDot = ({ x, y, radius }: Dot): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});

function boxOfLabel({ x, y, anchor }: Label, width: number): Box {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - LABEL_SIZE, bottom: y + LABEL_SIZE * 0.35 };
}

/** Beside, above and below a dot, in the order in which they are tried; in its place where it is none. */
function candidates({ x, y, radius }: Dot): Label[] {
  const middle = y + LABEL_SIZE * 0.35;
  if (radius === 0) return [{ x, y: middle, anchor: 'middle' }];
  const beside = radius + GAP;
  return [
    { x: x + beside, y: middle, anchor: 'start' },
    { x: x - beside, y: middle, anchor: 'end' },
    { x, y: y - beside, anchor: 'middle' },
    { x, y: y + beside + LABEL_SIZE * 0.8, anchor: 'middle' },
  ];
}

/**
 * Places names beside their dots so that they cover neither one another nor a dot nor leave the map. The dots that
 * come first choose first; a name for which no room is left is null.
 */
export function placeLabels(dots: readonly Dot[], size: { width: number; height: number }): (Label | null)[] {
  const taken: Box[] = dots.map(boxOfDot);
  const fits = (box: Box, own: Box | undefined): boolean =>
    box.left >= 2 &&
    box.right <= size.width - 2 &&
    box.top >= 2 &&
    box.bottom <= size.height - 2 &&
    !taken.some((other) => other !== own && overlap(box, other));
  return dots.map((dot, at) => {
    const width = dot.name.length * LABEL_SIZE * LETTER_WIDTH;
    const found = candidates(dot).find((label) => fits(boxOfLabel(label, width), taken[at]));
    if (!found) return null;
    taken.push(boxOfLabel(found, width));
    return found;
  });
}
