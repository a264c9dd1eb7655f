// In a window: see test/window.ts.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { arrived } from '../../src/popup/arrived';

const { windows } = fakeBrowser;
const update = vi.fn(async () => undefined);
const close = vi.spyOn(window, 'close').mockReturnValue(undefined);

/** Whether the page is what opens at the toolbar button, or a tab. */
function asPopup(isPopup: boolean): void {
  Object.assign(fakeBrowser, { extension: { getViews: () => (isPopup ? [window] : []) } });
}

const inWindow = (width: number): void =>
  void Object.assign(fakeBrowser, { windows: { getCurrent: async () => ({ width }) } });

beforeEach(() => {
  vi.clearAllMocks();
  Object.assign(fakeBrowser.tabs, { update });
});

afterEach(() => {
  Object.assign(fakeBrowser, { windows });
});

test('the popup stays beside the page that it has led to, and makes room where the window is narrow', async () => {
  asPopup(true);
  inWindow(1200);
  await arrived(7);
  expect(close).not.toHaveBeenCalled();
  inWindow(600);
  await arrived(7);
  expect(close).toHaveBeenCalledOnce();
});

test('it makes room where the browser has no windows, as Firefox for Android', async () => {
  asPopup(true);
  Reflect.deleteProperty(fakeBrowser, 'windows');
  await arrived(7);
  expect(close).toHaveBeenCalledOnce();
});

test('where the popup is a tab, the page’s comes to the front', async () => {
  asPopup(false);
  await arrived(7);
  expect(update).toHaveBeenCalledWith(7, { active: true });
  expect(close).not.toHaveBeenCalled();
});
