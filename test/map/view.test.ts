import fc from 'fast-check';
import { expect, test } from 'vitest';
import { viewOf } from '../../src/map/view';
import { MAP_FRAME } from '../../src/popup/map/frame';

test('all places that decide on the view are within it, also at the date line and the poles', () => {
  const place = fc.record({
    latitude: fc.double({ min: -90, max: 90, noNaN: true }),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 8 }), (places) => {
      const { projection } = viewOf(places, MAP_FRAME);
      for (const { latitude, longitude } of places) {
        const [x = -1, y = -1] = projection([longitude, latitude]) ?? [];
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(MAP_FRAME.width);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(MAP_FRAME.height);
      }
    }),
  );
});

test('a single town is seen within its country, not filling the map', () => {
  const { projection } = viewOf([{ latitude: 31.5, longitude: 34.5 }], MAP_FRAME);
  const [, beirut = 0] = projection([35.5, 33.9]) ?? [];
  expect(beirut).toBeGreaterThan(0);
});
