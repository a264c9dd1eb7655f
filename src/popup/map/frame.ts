import type { MapFrame } from '../../map/view';

/** The popup's map. Its units are CSS pixels at the popup's usual width. A single town is seen within its country. */
export const MAP_FRAME: MapFrame = {
  width: 400,
  height: 208,
  margin: { x: 48, y: 30 },
  worldMargin: { x: 40, y: 24 },
  leastSpan: 7,
};
