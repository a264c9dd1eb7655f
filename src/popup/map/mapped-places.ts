import { type Coordinates, middleLongitude } from '../../map/coordinates';
import type { CountryGroup } from '../places';
import type { EntityRow, Ranked } from '../ranking';

/** A place that has coordinates. */
export interface LocatedPlace extends Coordinates {
  readonly row: EntityRow;
}

/** A country named for less than this share of the mentions of places does not widen the map much. */
const SMALL_SHARE = 0.12;
/** How many times wider the map may become for its sake. */
const MOST_WIDENING = 1.6;

/** Those of the places that have coordinates. */
export function located(rows: readonly EntityRow[]): LocatedPlace[] {
  return rows.flatMap((row) => (row.entity.coordinates ? [{ row, ...row.entity.coordinates }] : []));
}

/**
 * A country's places as the map shows them. Its own point, which may lie far from all that happens there, counts only
 * where no place in it is named.
 */
export function placesOnMap({ country, within }: CountryGroup): LocatedPlace[] {
  const places = located(within.rows);
  return places.length > 0 || country === null ? places : located([country]);
}

/** Degrees between the outermost places. */
function span(places: readonly Coordinates[]): number {
  const latitudes = places.map(({ latitude }) => latitude);
  const { width } = middleLongitude(places.map(({ longitude }) => longitude));
  return Math.max(width, Math.max(...latitudes) - Math.min(...latitudes), 1);
}

/** How often the article names a country or a place in it. */
function weight({ country, within }: CountryGroup): number {
  return [country, ...within.rows].reduce((sum, row) => sum + (row?.entity.count ?? 0), 0);
}

/**
 * The places that decide what the map shows: those of the countries shown at once, without countries that are named
 * in passing and lie far from the others.
 */
export function decidingPlaces({ rows, top }: Ranked<CountryGroup>): LocatedPlace[] {
  const total = rows.reduce((sum, group) => sum + weight(group), 0);
  let chosen = rows.slice(0, top).filter((group) => placesOnMap(group).length > 0);
  for (const group of [...chosen.slice(1)].reverse()) {
    const without = chosen.filter((other) => other !== group);
    const widens = span(chosen.flatMap(placesOnMap)) > MOST_WIDENING * span(without.flatMap(placesOnMap));
    if (widens && weight(group) < SMALL_SHARE * total) chosen = without;
  }
  return chosen.flatMap(placesOnMap);
}
