import { type Box, boxOf, distance, turnedTowards } from './box';
import type { Outline } from './outlines';

/** The outlines with those of their parts that may be seen in a view; all of them where it has no box. */
export function outlinesIn(view: Box | null, outlines: readonly Outline[]): Outline[] {
  if (view === null) return [...outlines];
  return outlines.flatMap((outline) => {
    const coordinates = outline.coordinates.filter((part) => distance(turnedTowards(boxOf(part), view), view) <= 0);
    return coordinates.length > 0 ? [{ ...outline, coordinates }] : [];
  });
}
