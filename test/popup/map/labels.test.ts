import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MAP_FRAME } from '../../../src/popup/map/frame';
import { type Dot, placeLabels } from '../../../src/popup/map/labels';

const dot = (x: number, y: number, name: string, radius = 4): Dot => ({ x, y, radius, name });

test('a name stands beside its dot, on the other side near the edge', () => {
  const [inside, atEdge] = placeLabels([dot(100, 100, 'صنعاء'), dot(390, 50, 'عدن')], MAP_FRAME);
  expect(inside).toMatchObject({ anchor: 'start' });
  expect(atEdge).toMatchObject({ anchor: 'end' });
});

test('where there is no room the less telling name is left out', () => {
  const crowd = Array.from({ length: 9 }, (_, at) => dot(100 + at, 100, 'مدينة بعيدة جدا'));
  const labels = placeLabels(crowd, MAP_FRAME);
  expect(labels[0]).not.toBeNull();
  expect(labels).toContain(null);
});

test('a name without a dot stands in its place', () => {
  expect(placeLabels([dot(200, 100, 'مصر', 0)], MAP_FRAME)[0]).toMatchObject({ x: 200, anchor: 'middle' });
});

test('no name begins or ends outside the map', () => {
  const dots = fc.array(
    fc.record({
      x: fc.integer({ min: 0, max: MAP_FRAME.width }),
      y: fc.integer({ min: 0, max: MAP_FRAME.height }),
      radius: fc.integer({ min: 0, max: 9 }),
      name: fc.string({ minLength: 1, maxLength: 20 }),
    }),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(dots, (all) => {
      for (const label of placeLabels(all, MAP_FRAME))
        if (label) {
          expect(label.x).toBeGreaterThanOrEqual(0);
          expect(label.x).toBeLessThanOrEqual(MAP_FRAME.width);
          expect(label.y).toBeLessThanOrEqual(MAP_FRAME.height);
        }
    }),
  );
});
