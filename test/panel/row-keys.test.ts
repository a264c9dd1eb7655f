// In a window: see test/window.ts.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { followRowKeys } from '../../src/panel/row-keys';

let end = new AbortController();

beforeEach(() => {
  document.body.innerHTML = `<input type="search">
    ${[1, 2, 3].map((number) => `<button class="heading" id="row${number}"></button>`).join('')}`;
  end = new AbortController();
  followRowKeys(document, end.signal);
});

afterEach(() => end.abort());

const at = (selector: string): HTMLElement => {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`no ${selector}`);
  return element;
};

/** Presses a key in an element and answers where the focus is then. */
function press(selector: string, key: string, more: KeyboardEventInit = {}): string {
  at(selector).focus();
  at(selector).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
  const { activeElement } = document;
  return activeElement?.id || activeElement?.localName || '';
}

test('arrows go from row to row, Home and End to the first and the last', () => {
  expect(press('#row1', 'ArrowDown')).toBe('row2');
  expect(press('#row2', 'ArrowUp')).toBe('row1');
  expect(press('#row3', 'ArrowDown')).toBe('row3');
  expect(press('#row2', 'End')).toBe('row3');
  expect(press('#row3', 'Home')).toBe('row1');
});

test('the arrow down leads from the filter to the first row, the arrow up from there back', () => {
  expect(press('input', 'ArrowDown')).toBe('row1');
  expect(press('#row1', 'ArrowUp')).toBe('input');
});

test('one key leads to the filter from everywhere, on an Arabic keyboard too', () => {
  expect(press('#row2', '/')).toBe('input');
  expect(press('#row2', 'ظ', { code: 'Slash' })).toBe('input');
});

test('what moves in the filter stays there, and keys of the browser are the browser’s', () => {
  expect(press('input', 'Home')).toBe('input');
  expect(press('#row1', 'ArrowDown', { altKey: true })).toBe('row1');
});

test('nothing is listened to any more after the end', () => {
  end.abort();
  expect(press('#row1', 'ArrowDown')).toBe('row1');
});
