import type { Outline } from './outlines';

/** Degrees between which something lies; `west` may be below -180 and `east` above 180. */
export interface Box {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

/** The box of one part of an outline. */
export function boxOf([outside = []]: Outline['coordinates'][number]): Box {
  const longitudes = outside.map(([longitude]) => longitude);
  const latitudes = outside.map(([, latitude]) => latitude);
  return {
    west: Math.min(...longitudes),
    east: Math.max(...longitudes),
    south: Math.min(...latitudes),
    north: Math.max(...latitudes),
  };
}

/** The same box as many turns of the globe further as bring it nearest to the other: outlines are cut at the date line. */
export function turnedTowards(box: Box, other: Box): Box {
  const turns = 360 * Math.round((other.west + other.east - box.west - box.east) / 720);
  return { ...box, west: box.west + turns, east: box.east + turns };
}

/** What holds both. */
export const both = (one: Box, other: Box): Box => ({
  west: Math.min(one.west, other.west),
  east: Math.max(one.east, other.east),
  south: Math.min(one.south, other.south),
  north: Math.max(one.north, other.north),
});

/** How many degrees of latitude a degree of longitude is long in the middle of boxes. */
const shrinking = (...boxes: Box[]): number =>
  Math.cos((boxes.reduce((sum, { south, north }) => sum + south + north, 0) / (2 * boxes.length)) * (Math.PI / 180));

/** In degrees of latitude; negative where they overlap. */
export const distance = (one: Box, other: Box): number =>
  Math.max(
    Math.max(one.west - other.east, other.west - one.east) * shrinking(one, other),
    Math.max(one.south - other.north, other.south - one.north),
  );

/** Of its longer side, in degrees of latitude. */
export const lengthOf = (box: Box): number => Math.max((box.east - box.west) * shrinking(box), box.north - box.south);
