import { geoGraticule10, geoPath } from 'd3-geo';
import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import { interfaceLanguage, phrase } from '../../ui/phrases';
import { placeName } from '../names';
import type { EntityRow } from '../ranking';
import { isCountry } from '../where/places';
import { LABEL_SIZE, placeLabels } from './labels';
import { loadOutlines, type Outline } from './outlines';
import { type Coordinates, MAP_SIZE, viewOf } from './view';

interface PlaceMapProps {
  /** Most telling first. */
  readonly places: readonly EntityRow[];
  /** How many of them decide what the map shows; the others are drawn if they lie in view. */
  readonly telling: number;
}

interface DrawnPlace extends Coordinates {
  readonly row: EntityRow;
}

function drawable(rows: readonly EntityRow[]): DrawnPlace[] {
  return rows.flatMap((row) => (row.entity.coordinates ? [{ row, ...row.entity.coordinates }] : []));
}

/** Area grows with the number of mentions, up to what still leaves the map readable. */
const radiusOf = (count: number): number => Math.min(3 + 1.1 * Math.sqrt(count), 8.5);

function useOutlines(): readonly Outline[] | null {
  const [outlines, setOutlines] = useState<readonly Outline[] | null>(null);
  useEffect(() => {
    let wanted = true;
    loadOutlines().then(
      (loaded) => wanted && setOutlines(loaded),
      // The list below the map says the same.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, []);
  return outlines;
}

function draw(places: readonly EntityRow[], telling: number, outlines: readonly Outline[]) {
  const all = drawable(places);
  const projection = viewOf(drawable(places.slice(0, telling)).concat(all.slice(0, 1)));
  const path = geoPath(projection).digits(1);
  const named = new Set(places.filter(({ entity }) => isCountry(entity)).map(({ entity }) => entity.country));
  const dots = all.flatMap((place) => {
    const [x = -1, y = -1] = projection([place.longitude, place.latitude]) ?? [];
    if (x < 0 || y < 0 || x > MAP_SIZE.width || y > MAP_SIZE.height) return [];
    const { entity } = place.row;
    return [
      { key: place.row.key, x, y, radius: radiusOf(entity.count), name: placeName(entity), country: isCountry(entity) },
    ];
  });
  return {
    graticule: path(geoGraticule10()),
    countries: outlines.flatMap((outline) => {
      const d = path(outline);
      return d ? [{ code: outline.code, d, named: named.has(outline.code) }] : [];
    }),
    dots,
    labels: placeLabels(dots, MAP_SIZE),
  };
}

/** A small map of the article's places. Countries are rings on tinted ground, other places full dots. */
export function PlaceMap({ places, telling }: PlaceMapProps) {
  const outlines = useOutlines();
  const id = useId();
  const drawn = useMemo(() => (outlines ? draw(places, telling, outlines) : null), [places, telling, outlines]);
  if (drawable(places).length === 0) return null;
  const names = new Intl.ListFormat(interfaceLanguage(), { type: 'unit' });
  return (
    <svg class="map" viewBox={`0 0 ${MAP_SIZE.width} ${MAP_SIZE.height}`} role="img" aria-labelledby={id}>
      <title id={id}>
        {phrase('popupMapOf', names.format(drawable(places).map(({ row }) => placeName(row.entity))))}
      </title>
      {drawn && (
        <>
          <path class="graticule" d={drawn.graticule ?? ''} />
          {drawn.countries.map(({ code, d, named }) => (
            <path key={code} class={named ? 'country named' : 'country'} d={d} />
          ))}
          {drawn.dots.map(({ key, x, y, radius, country }) => (
            <circle key={key} class={country ? 'dot of-country' : 'dot'} cx={x} cy={y} r={radius} />
          ))}
          {drawn.dots.map(({ key, name }, at) => {
            const label = drawn.labels[at];
            return (
              label && (
                <text key={key} x={label.x} y={label.y} text-anchor={label.anchor} font-size={LABEL_SIZE}>
                  {name}
                </text>
              )
            );
          })}
        </>
      )}
    </svg>
  );
}
