import { geoArea } from 'd3-geo';
import { type Box, both, boxOf, distance, lengthOf, turnedTowards } from './box';
import { type Coordinates, turnedBack } from './coordinates';
import type { Outline } from './outlines';

/**
 * A part of a country that lies further away than it is long is not what is meant by the country's map: Guiana of France, the
 * Azores of Portugal, Spitsbergen. Alaska is nearer, and one half of Malaysia to the other.
 */
const isNear = (one: Box, other: Box): boolean => distance(one, other) <= Math.min(lengthOf(one), lengthOf(other));

/** A part of a country with all that lies near it, and near that. */
function grown(part: Box, others: readonly Box[]): Box {
  const near = others.filter((other) => isNear(part, other));
  if (near.length === 0) return part;
  const left = others.filter((other) => !near.includes(other));
  return grown(near.reduce(both, part), left);
}

/** Points around a country, so that a map which holds them shows it whole; without what lies overseas. */
export function extentOf({ coordinates }: Outline): Coordinates[] {
  const areas = coordinates.map((polygon) => geoArea({ type: 'Polygon', coordinates: polygon }));
  const boxes = coordinates.map(boxOf);
  const mainland = boxes[areas.indexOf(Math.max(...areas))];
  if (!mainland) return [];
  const others = boxes.filter((box) => box !== mainland).map((box) => turnedTowards(box, mainland));
  const { west, east, south, north } = grown(mainland, others);
  return [west, (west + east) / 2, east].flatMap((longitude) =>
    [south, north].map((latitude) => ({ latitude, longitude: turnedBack(longitude) })),
  );
}
