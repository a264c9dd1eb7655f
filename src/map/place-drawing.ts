import { type GeoPath, type GeoProjection, geoPath } from 'd3-geo';
import { CARD_MAP } from './card-map';
import type { Coordinates } from './coordinates';
import { extentOf } from './extent';
import type { Outline } from './outlines';
import { outlinesIn } from './outlines-in-view';
import { type MapFrame, viewOf } from './view';

const FRAME: Omit<MapFrame, 'leastSpan'> = {
  ...CARD_MAP,
  margin: { x: 16, y: 12 },
  worldMargin: { x: 16, y: 8 },
};

/**
 * Degrees shown at least of a place in a country, and of one that lies in none: the next where there is hardly any land in
 * view, since water alone tells nobody where it is.
 */
const SPANS = { inCountry: [4, 12, 30, 90], inNone: [12, 30, 90] } as const;
const ENOUGH_LAND = 0.04 * CARD_MAP.width * CARD_MAP.height;

/** A country smaller than this in its longer extent is pointed at by a dot. */
const LEAST_SEEN = 14;

/** A place with what is known of where it lies. */
export interface PlaceToDraw extends Coordinates {
  /** ISO 3166-1 alpha-2 of a place that is a country or a territory itself. */
  readonly own: string | null;
  /** The same of the country in which it lies; null for none, or none in particular. */
  readonly country: string | null;
}

/** A map of one place, in the units of `CARD_MAP`; lines are SVG paths, empty where nothing of theirs is in view. */
export interface PlaceDrawing {
  /** Whose outline `country` is: the place's own, or that of the country in which it lies; null for none. */
  readonly code: string | null;
  readonly country: string;
  /** All other countries. */
  readonly land: string;
  /** Where the place is; null for a country that is seen without. */
  readonly dot: { readonly x: number; readonly y: number } | null;
}

/** A way to draw, and what of the place's country and of all others there is to be drawn. */
interface Look {
  readonly projection: GeoProjection;
  readonly path: GeoPath;
  readonly shown: Outline | undefined;
  readonly others: { readonly type: 'GeometryCollection'; readonly geometries: Outline[] };
}

function lookAt(
  place: Coordinates,
  country: Outline | undefined,
  leastSpan: number,
  outlines: readonly Outline[],
): Look {
  const { projection, box } = viewOf([place, ...(country ? extentOf(country) : [])], { ...FRAME, leastSpan });
  const geometries = outlinesIn(box, outlines);
  const shown = country && geometries.find(({ code }) => code === country.code);
  const others = geometries.filter((outline) => outline !== shown);
  const path = geoPath(projection).digits(1);
  return { projection, path, shown, others: { type: 'GeometryCollection', geometries: others } };
}

function tellsWhere({ path, shown, others }: Look): boolean {
  const area = shown ? path.area(shown) : 0;
  return area >= ENOUGH_LAND || area + path.area(others) >= ENOUGH_LAND;
}

/** The closest look at a place, and its country whole, that tells where it is. */
function tellingLook(place: Coordinates, country: Outline | undefined, outlines: readonly Outline[]): Look {
  const [closest, ...wider] = country ? SPANS.inCountry : SPANS.inNone;
  const look = (span: number): Look => lookAt(place, country, span, outlines);
  return wider.reduce((found, span) => (tellsWhere(found) ? found : look(span)), look(closest));
}

function isSeen(path: GeoPath, outline: Outline): boolean {
  const [[left, top], [right, bottom]] = path.bounds(outline);
  return Math.max(right - left, bottom - top) >= LEAST_SEEN;
}

/** Draws a place in its country and among its neighbours, or in the surroundings of a place of no country. */
export function drawPlace(place: PlaceToDraw, outlines: readonly Outline[]): PlaceDrawing {
  const [country] = [place.own, place.country].flatMap((wanted) => outlines.find(({ code }) => code === wanted) ?? []);
  const { projection, path, shown, others } = tellingLook(place, country, outlines);
  const [x = 0, y = 0] = projection([place.longitude, place.latitude]) ?? [];
  return {
    code: country?.code ?? null,
    country: (shown && path(shown)) ?? '',
    land: path(others) ?? '',
    dot: shown && shown.code === place.own && isSeen(path, shown) ? null : { x, y },
  };
}
