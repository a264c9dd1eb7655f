import { type GeoProjection, geoMercator, geoNaturalEarth1 } from 'd3-geo';
import { type Coordinates, middleLongitude } from './coordinates';
import { MAP_SIZE } from './size';

/** Kept free around the outermost places, for dots and labels. */
const MARGIN = { x: 48, y: 30 };
/** Degrees of latitude that a map shows at least: a single town is seen within its country. */
const LEAST_SPAN = 7;
/** From this many degrees on a whole side of the globe is shown, and Mercator would swell the north. */
const WORLD_SPAN = 75;

/** A projection in which all of the places are well in view, not closer than makes them recognisable. */
export function viewOf(places: readonly Coordinates[]): GeoProjection {
  const { middle, width } = middleLongitude(places.map(({ longitude }) => longitude));
  const latitudes = places.map(({ latitude }) => latitude);
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const centre = (south + north) / 2;
  const high = Math.max(north - south, LEAST_SPAN) / 2;
  const wide = Math.max(width, LEAST_SPAN) / 2;
  const isWorld = Math.max(width, north - south) > WORLD_SPAN;
  const projection = (isWorld ? geoNaturalEarth1() : geoMercator()).rotate([-middle, 0]);
  const corners: [number, number][] = [-1, 1].flatMap((x) =>
    [-1, 1].map((y): [number, number] => [middle + x * wide, Math.max(-85, Math.min(85, centre + y * high))]),
  );
  const margin = isWorld ? { x: 40, y: 24 } : MARGIN;
  return projection
    .fitExtent(
      [
        [margin.x, margin.y],
        [MAP_SIZE.width - margin.x, MAP_SIZE.height - margin.y],
      ],
      { type: 'MultiPoint', coordinates: corners },
    )
    .clipExtent([
      [0, 0],
      [MAP_SIZE.width, MAP_SIZE.height],
    ]);
}
