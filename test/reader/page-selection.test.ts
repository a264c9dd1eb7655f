// In a window: see test/window.ts.
import { beforeEach, expect, test } from 'vitest';
import { PageSelection } from '../../src/reader/passages/page-selection';

beforeEach(() => {
  document.body.innerHTML = '<p>قال روبيو أمس</p><input><div id="host"></div>';
  const node = document.querySelector('p')?.firstChild;
  if (node) document.getSelection()?.setBaseAndExtent(node, 4, node, 9);
});

test('what is selected is there while the reader is in a text field, but is not to be read', () => {
  const selection = new PageSelection();
  expect(String(selection.rangeToRead)).toBe('روبيو');
  document.querySelector('input')?.focus();
  expect(String(selection.range)).toBe('روبيو');
  expect(selection.rangeToRead).toBeNull();
});

test('a text field in a shadow root is one, too', () => {
  const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = '<textarea></textarea>';
  root?.querySelector('textarea')?.focus();
  expect(root?.activeElement?.localName).toBe('textarea');
  expect(new PageSelection().rangeToRead).toBeNull();
});

test('nothing is selected where the selection is empty', () => {
  document.getSelection()?.collapseToEnd();
  expect(new PageSelection().range).toBeNull();
  document.getSelection()?.removeAllRanges();
  expect(new PageSelection().range).toBeNull();
});
