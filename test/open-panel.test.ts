import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hasRoomBeside, openPanel, tabOfPanel } from '../src/open-panel';

const create = vi.spyOn(fakeBrowser.tabs, 'create');
const api: object = fakeBrowser;
const { sidebarAction } = fakeBrowser;

beforeEach(() => {
  create.mockReset();
  Reflect.deleteProperty(api, 'sidebarAction');
});

afterEach(() => {
  Reflect.deleteProperty(api, 'sidePanel');
  Object.assign(api, { sidebarAction });
});

/** The address of the tab that was opened. */
const opened = (): string => create.mock.calls[0]?.[0].url ?? '';

test('the panel opens beside the page in the turn of the click', () => {
  const open = vi.fn(async () => undefined);
  Object.assign(api, { sidePanel: { open } });
  void openPanel(7);
  expect(open).toHaveBeenCalledWith({ tabId: 7 });
  expect(create).not.toHaveBeenCalled();
});

test('in Firefox it opens as the sidebar', () => {
  const open = vi.fn(async () => undefined);
  Object.assign(api, { sidebarAction: { open } });
  void openPanel(7);
  expect(open).toHaveBeenCalled();
  expect(create).not.toHaveBeenCalled();
});

test('where nothing can stand beside a page it opens in a tab, and knows which page it tells of', async () => {
  await openPanel(7);
  expect(tabOfPanel(new URL(opened(), 'https://own.example').search)).toBe(7);
});

test('so it does where the browser refuses', async () => {
  Object.assign(api, { sidePanel: { open: () => Promise.reject(new Error('no room')) } });
  await openPanel(7);
  expect(opened()).toContain('sidepanel.html');
});

test('beside a page the panel tells of the tab in front', () => {
  expect(tabOfPanel('')).toBeNull();
  expect(tabOfPanel('?tab=none')).toBeNull();
});

test('the browser has room beside a page where it has a side panel or a sidebar', () => {
  expect(hasRoomBeside()).toBe(false);
  Object.assign(api, { sidebarAction });
  expect(hasRoomBeside()).toBe(true);
  Reflect.deleteProperty(api, 'sidebarAction');
  Object.assign(api, { sidePanel: {} });
  expect(hasRoomBeside()).toBe(true);
});
