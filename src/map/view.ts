import { type GeoProjection, geoMercator, geoNaturalEarth1 } from 'd3-geo';
import type { Box } from './box';
import { type Coordinates, middleLongitude } from './coordinates';

/** What a map is drawn into, in its own units. */
export interface MapFrame {
  readonly width: number;
  readonly height: number;
  /** Kept free around the outermost places, for dots and labels. */
  readonly margin: { readonly x: number; readonly y: number };
  /** The same where a whole side of the globe is shown. */
  readonly worldMargin: { readonly x: number; readonly y: number };
  /** Degrees that it shows at least, so that a single place is seen among others. */
  readonly leastSpan: number;
}

/** How a map is drawn. */
export interface View {
  readonly projection: GeoProjection;
  /** What is seen; null for a side of the globe, whose edges are none of a box. */
  readonly box: Box | null;
}

/** From this many degrees on a whole side of the globe is shown, and Mercator would swell the north. */
const WORLD_SPAN = 75;
/** Degrees of latitude from which on Mercator swells whatever it shows. */
const MERCATOR_ENDS = 84;

function boxOfMercator(projection: GeoProjection, { width, height }: MapFrame): Box | null {
  const [west, north] = projection.invert?.([0, 0]) ?? [];
  const [east, south] = projection.invert?.([width, height]) ?? [];
  if (west === undefined || north === undefined || east === undefined || south === undefined) return null;
  return { west, south, north, east: east < west ? east + 360 : east };
}

/** A projection in which all of the places are well in view, not closer than makes them recognisable. */
export function viewOf(places: readonly Coordinates[], frame: MapFrame): View {
  const { middle, width } = middleLongitude(places.map(({ longitude }) => longitude));
  const latitudes = places.map(({ latitude }) => latitude);
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const centre = (south + north) / 2;
  const high = Math.max(north - south, frame.leastSpan) / 2;
  const wide = Math.max(width, frame.leastSpan) / 2;
  const isWorld =
    Math.max(width, north - south, frame.leastSpan) > WORLD_SPAN || Math.max(north, -south) > MERCATOR_ENDS;
  const pole = isWorld ? 90 : 85;
  const corners: [number, number][] = [-1, 1].flatMap((x) =>
    [-1, 1].map((y): [number, number] => [middle + x * wide, Math.max(-pole, Math.min(pole, centre + y * high))]),
  );
  const margin = isWorld ? frame.worldMargin : frame.margin;
  const projection = (isWorld ? geoNaturalEarth1() : geoMercator())
    .rotate([-middle, 0])
    .fitExtent(
      [
        [margin.x, margin.y],
        [frame.width - margin.x, frame.height - margin.y],
      ],
      { type: 'MultiPoint', coordinates: corners },
    )
    .clipExtent([
      [0, 0],
      [frame.width, frame.height],
    ]);
  return { projection, box: isWorld ? null : boxOfMercator(projection, frame) };
}
