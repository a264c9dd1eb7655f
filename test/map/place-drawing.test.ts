import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CARD_MAP } from '../../src/map/card-map';
import { drawPlace, type PlaceToDraw } from '../../src/map/place-drawing';
import { outlines } from './outlines-file';

const KHARTOUM = { latitude: 15.6, longitude: 32.5, own: null, country: 'SD' };
const SUDAN = { latitude: 16, longitude: 30, own: 'SD', country: 'SD' };
const LINES = /^(?:M[\d.,-]+(?:L[\d.,-]+)*Z)+$/;

/** The box around the corners of a path; empty of one that draws nothing. */
function boxOf(line: string): { left: number; right: number; top: number; bottom: number } {
  const points = line.split(/[MLZ]+/).flatMap((point) => {
    const [x, y] = point.split(',').map(Number);
    return x === undefined || y === undefined ? [] : [{ x, y }];
  });
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** Whether a line touches none of the map's edges. */
function isWhole(line: string): boolean {
  const { left, right, top, bottom } = boxOf(line);
  return left > 0 && top > 0 && right < CARD_MAP.width && bottom < CARD_MAP.height;
}

test('a town stands as a dot in its country, which is whole among its neighbours', () => {
  const { code, country, land, dot } = drawPlace(KHARTOUM, outlines);
  expect(code).toBe('SD');
  expect(country).toMatch(LINES);
  expect(land).toMatch(LINES);
  expect(isWhole(country)).toBe(true);
  const { left, right, top, bottom } = boxOf(country);
  expect(dot && dot.x > left && dot.x < right && dot.y > top && dot.y < bottom).toBe(true);
});

test('a country is seen by its ground and needs no dot, unless it is too small to be seen', () => {
  expect(drawPlace(SUDAN, outlines).dot).toBeNull();
  expect(drawPlace({ latitude: 41.9, longitude: 12.45, own: 'VA', country: 'VA' }, outlines).dot).not.toBeNull();
});

test.each([
  ['FR', 46.6, 2.5],
  ['US', 39.8, -98.6],
  ['RU', 61.5, 96],
  ['NO', 61, 8.5],
  ['MY', 2.5, 112.5],
  ['NZ', -41.5, 172.8],
  ['CL', -30, -71],
])('the map of %s holds most of the map’s height or width, however far its islands lie', (own, latitude, longitude) => {
  const { left, right, top, bottom } = boxOf(drawPlace({ latitude, longitude, own, country: own }, outlines).country);
  expect(Math.max((right - left) / CARD_MAP.width, (bottom - top) / CARD_MAP.height)).toBeGreaterThan(0.7);
});

test('what lies overseas widens the map only for a place there', () => {
  const width = (place: PlaceToDraw): number => {
    const { left, right } = boxOf(drawPlace(place, outlines).country);
    return right - left;
  };
  const paris = { latitude: 48.9, longitude: 2.35, own: null, country: 'FR' };
  const cayenne = { latitude: 4.9, longitude: -52.3, own: null, country: 'FR' };
  expect(width(paris)).toBeLessThan(width(cayenne));
  expect(drawPlace(cayenne, outlines).dot).not.toBeNull();
});

test('a place in the middle of an ocean is shown between coasts', () => {
  expect(drawPlace({ latitude: 0, longitude: -160, own: null, country: null }, outlines).land).toMatch(LINES);
  expect(drawPlace({ latitude: 88, longitude: 0, own: null, country: null }, outlines).land).toMatch(LINES);
});

test('a territory without an outline is a dot in its country’s, and a place of an unknown country in its surroundings', () => {
  const gibraltar = { latitude: 36.14, longitude: -5.35, own: 'GI', country: 'GB' };
  expect(drawPlace(gibraltar, outlines)).toMatchObject({ code: 'GB', dot: {} });
  expect(drawPlace({ ...gibraltar, country: 'ZZ' }, outlines)).toMatchObject({ code: null, country: '', dot: {} });
});

test('every place of every country is a dot within the map, and lines are nothing but lines', () => {
  const place = fc.record({
    latitude: fc.double({ min: -90, max: 90, noNaN: true }),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
    own: fc.constant(null),
    country: fc.constantFrom(null, 'ZZ', ...outlines.map(({ code }) => code)),
  });
  fc.assert(
    fc.property(place, (drawn) => {
      const { country, land, dot } = drawPlace(drawn, outlines);
      expect(`${country}${land}`).toMatch(/^[MLZ\d.,-]*$/);
      expect(dot?.x).toBeGreaterThanOrEqual(0);
      expect(dot?.x).toBeLessThanOrEqual(CARD_MAP.width);
      expect(dot?.y).toBeGreaterThanOrEqual(0);
      expect(dot?.y).toBeLessThanOrEqual(CARD_MAP.height);
    }),
    { numRuns: 60 },
  );
});
