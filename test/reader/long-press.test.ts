// In a window: see test/window.ts.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Point } from '../../src/reader/hit-testing';
import { LongPresses } from '../../src/reader/long-press';

let rested: Point[] = [];
let end = new AbortController();
let presses = new LongPresses(
  document,
  () => true,
  () => undefined,
  end.signal,
);

/** What a finger does at a point, as the browser tells it, or as a page makes it up. */
function finger(
  type: string,
  [x, y]: readonly [number, number],
  { pointerType = 'touch', isTrusted = true } = {},
): void {
  const event = new PointerEvent(type, { clientX: x, clientY: y, pointerType, isPrimary: true, bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  document.body.dispatchEvent(event);
}

function wait(): void {
  vi.advanceTimersByTime(2000);
}

beforeEach(() => {
  vi.useFakeTimers();
  rested = [];
  end = new AbortController();
  presses = new LongPresses(
    document,
    () => true,
    (point) => rested.push(point),
    end.signal,
  );
});

afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

test('a finger that rests is a long press, also where it trembles, and the click after it is none', () => {
  finger('pointerdown', [10, 20]);
  finger('pointermove', [12, 19]);
  expect(presses.wasLong).toBe(false);
  wait();
  expect(rested).toEqual([{ x: 10, y: 20 }]);
  expect(presses.wasLong).toBe(true);
  finger('pointerup', [12, 19]);
  finger('pointerdown', [10, 20]);
  expect(presses.wasLong).toBe(false);
});

test.each(['pointerup', 'pointercancel'])('a tap or a scroll is none: %s comes before', (type) => {
  finger('pointerdown', [10, 20]);
  finger(type, [10, 20]);
  wait();
  expect(rested).toEqual([]);
});

test('a finger that moves, a mouse and what a page makes up are none', () => {
  finger('pointerdown', [10, 20]);
  finger('pointermove', [10, 40]);
  finger('pointerdown', [10, 20], { pointerType: 'mouse' });
  finger('pointerdown', [10, 20], { isTrusted: false });
  wait();
  expect(rested).toEqual([]);
});

test('nothing is heard any more when it has ended', () => {
  finger('pointerdown', [10, 20]);
  end.abort();
  wait();
  finger('pointerdown', [10, 20]);
  wait();
  expect(rested).toEqual([]);
});
