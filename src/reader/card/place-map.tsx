import { useMemo } from 'preact/hooks';
import type { Entity } from '../../analysis/analysis';
import { CARD_MAP } from '../../map/card-map';
import { askPlaceMap, type PlaceMap as Drawn } from '../../messages/place-map';
import { interfaceLanguage, phrase } from '../../ui/phrases';
import { placeName } from '../../ui/place-name';
import { useAnswer } from './use-answer';

interface PlaceMapProps {
  readonly entity: Entity;
}

/** Large enough to be seen beside the borders, in CSS pixels. */
const RADIUS = 4;

function inWords(entity: Entity, { on }: Drawn): string {
  const name = placeName(entity);
  return on ? phrase('cardMapOfCountry', name, on[interfaceLanguage()]) : phrase('cardMap', name);
}

/**
 * Where a place is, in its country and among its neighbours. The background draws: outlines and projections are too heavy
 * for a page. The space is kept from the beginning, so that nothing moves when the map comes.
 */
export function PlaceMap({ entity }: PlaceMapProps) {
  const { type, glossary, coordinates } = entity;
  const id = type === 'place' && coordinates ? glossary : null;
  const request = useMemo(() => (id === null ? null : { id }), [id]);
  const drawn = useAnswer(askPlaceMap, request);
  if (drawn === null) return null;
  const view = `0 0 ${CARD_MAP.width} ${CARD_MAP.height}`;
  if (drawn === undefined) return <svg class="map" viewBox={view} aria-hidden="true" />;
  const { land, country, dot } = drawn;
  return (
    <svg class="map" viewBox={view} role="img" aria-label={inWords(entity, drawn)}>
      <path d={land} />
      <path class="its-country" d={country} />
      {dot && <circle cx={dot.x} cy={dot.y} r={RADIUS} />}
    </svg>
  );
}
