import { type GeoProjection, geoGraticule10, geoPath } from 'd3-geo';
import type { Outline } from '../../map/outlines';
import { outlinesIn } from '../../map/outlines-in-view';
import { viewOf } from '../../map/view';
import { placeName } from '../../ui/place-name';
import { type CountryGroup, isCountry } from '../places';
import type { Ranked } from '../ranking';
import { MAP_FRAME } from './frame';
import { type Dot, type Label, placeLabels } from './labels';
import { decidingPlaces, located, placesOnMap } from './mapped-places';

/** Area grows with the number of mentions, up to what still leaves the map readable. */
const radiusOf = (count: number): number => Math.min(3 + 1.1 * Math.sqrt(count), 8.5);

/** A place on the map, with its name where there was room for it. */
interface MarkedPlace extends Dot {
  readonly key: string;
  /** `name`: a country that is seen by the places in it and needs no dot of its own. */
  readonly kind: 'country' | 'place' | 'name';
  readonly label: Label | null;
}

/** What is marked of the places in view, those that decided on it first. */
function marksOf(groups: Ranked<CountryGroup>, projection: GeoProjection): Omit<MarkedPlace, 'label'>[] {
  const dotted = groups.rows.flatMap(placesOnMap);
  const countries = located(groups.rows.flatMap(({ country }) => country ?? []));
  const others = countries.filter(({ row }) => !dotted.some((place) => place.row === row));
  return [...dotted, ...others].flatMap(({ row, longitude, latitude }, at) => {
    const { key, entity } = row;
    const [x = -1, y = -1] = projection([longitude, latitude]) ?? [];
    if (x < 0 || y < 0 || x > MAP_FRAME.width || y > MAP_FRAME.height) return [];
    const kind = at >= dotted.length ? 'name' : isCountry(entity) ? 'country' : 'place';
    return [{ key, kind, x, y, radius: kind === 'name' ? 0 : radiusOf(entity.count), name: placeName(entity) }];
  });
}

/** A map of an article's places, ready to be shown; lines are SVG paths. */
export interface Drawing {
  readonly graticule: string;
  readonly countries: readonly { readonly code: string; readonly line: string; readonly named: boolean }[];
  readonly marks: readonly MarkedPlace[];
}

/** Draws the places of an article between the outlines of countries; null where none of them has coordinates. */
export function drawMap(groups: Ranked<CountryGroup>, outlines: readonly Outline[]): Drawing | null {
  const inView = decidingPlaces(groups);
  if (inView.length === 0) return null;
  const { projection, box } = viewOf(inView, MAP_FRAME);
  const path = geoPath(projection).digits(1);
  const named = new Set(groups.rows.map(({ code }) => code));
  const marks = marksOf(groups, projection);
  const labels = placeLabels(marks, MAP_FRAME);
  return {
    graticule: path(geoGraticule10()) ?? '',
    countries: outlinesIn(box, outlines).flatMap((outline) => {
      const line = path(outline);
      return line ? [{ code: outline.code, line, named: named.has(outline.code) }] : [];
    }),
    marks: marks.map((mark, at) => ({ ...mark, label: labels[at] ?? null })),
  };
}
