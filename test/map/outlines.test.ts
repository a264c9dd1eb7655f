import { geoArea, geoContains } from 'd3-geo';
import { expect, test } from 'vitest';
import { outlines as all } from './outlines-file';

const outlines = new Map(all.map((outline) => [outline.code, outline]));

test.each([
  ['OM', 57.5, 21.5],
  ['UA', 34.1, 45.2],
  ['PS', 35.2, 31.95],
  ['PS', 34.35, 31.41],
  ['RU', 170, 66],
  ['SO', 44, 9.6],
  ['BH', 50.55, 26.05],
])('the outline of %s holds %f, %f', (code, longitude, latitude) => {
  const outline = outlines.get(code);
  expect(outline && geoContains(outline, [longitude, latitude])).toBe(true);
});

test('every ring is closed and no country covers half the globe', () => {
  for (const outline of outlines.values()) {
    for (const ring of outline.coordinates.flat()) expect(ring.at(-1)).toEqual(ring[0]);
    expect(geoArea(outline)).toBeLessThan(1);
  }
});
