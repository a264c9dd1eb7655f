import { useEffect, useId, useState } from 'preact/hooks';
import { bundledOutlines } from '../../bundled-outlines';
import { interfaceLanguage, phrase } from '../../ui/phrases';
import { placeName } from '../../ui/place-name';
import type { CountryGroup } from '../places';
import type { Ranked } from '../ranking';
import type { Drawing } from './drawing';
import { MAP_FRAME } from './frame';
import { LABEL_SIZE } from './labels';
import { decidingPlaces } from './mapped-places';

interface PlaceMapProps {
  readonly groups: Ranked<CountryGroup>;
}

/** Draws when everything else is there: outlines and projections take longer to load than the rest of the popup. */
function useDrawing(groups: Ranked<CountryGroup>): Drawing | null {
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  useEffect(() => {
    let wanted = true;
    Promise.all([import('./drawing'), bundledOutlines()]).then(
      ([{ drawMap }, outlines]) => wanted && setDrawing(drawMap(groups, outlines)),
      // The list below the map says the same.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [groups]);
  return drawing;
}

function Lines({ drawing: { graticule, countries, marks } }: { readonly drawing: Drawing }) {
  return (
    <>
      <path class="graticule" d={graticule} />
      {countries.map(({ code, line, named }) => (
        <path key={code} class={named ? 'country named' : 'country'} d={line} />
      ))}
      {marks.map(
        ({ key, kind, x, y, radius }) =>
          kind !== 'name' && <circle key={key} class={`dot of-${kind}`} cx={x} cy={y} r={radius} />,
      )}
      {marks.map(
        ({ key, kind, name, label }) =>
          label && (
            <text
              key={key}
              class={kind === 'name' ? 'label-alone' : undefined}
              x={label.x}
              y={label.y}
              text-anchor={label.anchor}
              font-size={LABEL_SIZE}
            >
              {name}
            </text>
          ),
      )}
    </>
  );
}

/** A small map of the article's places. Countries are rings on tinted ground, other places full dots. */
export function PlaceMap({ groups }: PlaceMapProps) {
  const id = useId();
  const drawing = useDrawing(groups);
  const places = decidingPlaces(groups);
  if (places.length === 0) return null;
  const names = new Intl.ListFormat(interfaceLanguage(), { type: 'unit' });
  return (
    <svg class="map" viewBox={`0 0 ${MAP_FRAME.width} ${MAP_FRAME.height}`} role="img" aria-labelledby={id}>
      <title id={id}>{phrase('popupMapOf', names.format(places.map(({ row }) => placeName(row.entity))))}</title>
      {drawing && <Lines drawing={drawing} />}
    </svg>
  );
}
