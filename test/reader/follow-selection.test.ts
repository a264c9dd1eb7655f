// In a window: see test/window.ts.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followSelection } from '../../src/reader/passages/follow-selection';
import { PageSelection } from '../../src/reader/passages/page-selection';

let end = new AbortController();
const rests = vi.fn();
const changes = vi.fn();

/** An event as the browser tells of the reader's hand. */
function byHand(type: string): void {
  const event = new Event(type);
  Object.defineProperty(event, 'isTrusted', { value: true });
  document.dispatchEvent(event);
}

function select(): void {
  const node = document.querySelector('p')?.firstChild;
  if (node) document.getSelection()?.setBaseAndExtent(node, 0, node, 4);
  document.dispatchEvent(new Event('selectionchange'));
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  end = new AbortController();
  document.body.innerHTML = '<p>قال روبيو أمس</p><input>';
  document.getSelection()?.removeAllRanges();
  followSelection(document, { isThere: () => new PageSelection().range !== null, rests, changes }, end.signal);
});

afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

test('a selection rests when the pointer is let go, once, not while it is held', () => {
  byHand('pointerdown');
  select();
  vi.advanceTimersByTime(2000);
  expect(rests).not.toHaveBeenCalled();
  byHand('pointerup');
  vi.advanceTimersByTime(2000);
  expect(rests).toHaveBeenCalledOnce();
  byHand('pointerup');
  vi.advanceTimersByTime(2000);
  expect(rests).toHaveBeenCalledOnce();
});

test('what a script selects by itself is not offered, whatever events it makes up', () => {
  for (const type of ['pointerdown', 'pointerup', 'keydown']) document.dispatchEvent(new Event(type));
  select();
  vi.advanceTimersByTime(5000);
  expect(changes).toHaveBeenCalled();
  expect(rests).not.toHaveBeenCalled();
});

test('a selection by keys counts, and nothing is told after the end', () => {
  byHand('keydown');
  select();
  vi.advanceTimersByTime(1000);
  expect(rests).toHaveBeenCalledOnce();
  byHand('keydown');
  select();
  end.abort();
  vi.advanceTimersByTime(1000);
  expect(rests).toHaveBeenCalledOnce();
});
