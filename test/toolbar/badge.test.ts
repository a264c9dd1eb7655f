import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Tally } from '../../src/messages/tally';
import { changeSettings } from '../../src/settings/settings';
import { clearUnwantedBadges, colourBadge, showTally } from '../../src/toolbar/badge';
import { speak } from '../ui/interface-language';

const action = {
  setBadgeText: vi.fn(async () => undefined),
  setTitle: vi.fn(async () => undefined),
  setBadgeBackgroundColor: vi.fn(async (_: { readonly color: string }) => undefined),
  setBadgeTextColor: vi.fn(async (_: { readonly color: string }) => undefined),
};

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  Object.assign(fakeBrowser, { action });
  speak('en');
});

const marked = (names: number): Tally => ({ state: 'marked', names });

test.each<[Tally, string, string]>([
  [marked(23), '23', '23 names marked on this page'],
  [marked(1), '1', 'One name marked on this page'],
  [marked(0), '0', '0 names marked on this page'],
  [marked(4000), '999+', '4,000 names marked on this page'],
  [{ state: 'off' }, '–', 'Hashiya is switched off on this site.'],
  [{ state: 'nothing' }, '', 'Hashiya'],
])('of %j a tab’s button shows «%s», and is called so', async (tally, text, title) => {
  await showTally(7, tally);
  expect(action.setBadgeText).toHaveBeenCalledExactlyOnceWith({ tabId: 7, text });
  expect(action.setTitle).toHaveBeenCalledExactlyOnceWith({ tabId: 7, title });
});

test('a reader who wants no badge sees none', async () => {
  await changeSettings(() => ({ badge: false }));
  await showTally(7, marked(23));
  expect(action.setBadgeText).toHaveBeenCalledExactlyOnceWith({ tabId: 7, text: '' });
});

test('badges that are not wanted any more go from every tab, and others stay', async () => {
  const { id } = await fakeBrowser.tabs.create({});
  await clearUnwantedBadges();
  expect(action.setBadgeText).not.toHaveBeenCalled();
  await changeSettings(() => ({ badge: false }));
  await clearUnwantedBadges();
  expect(action.setBadgeText).toHaveBeenCalledWith({ tabId: id, text: '' });
});

test('a tab that has closed meanwhile is no fault', async () => {
  action.setBadgeText.mockRejectedValueOnce(new Error('No tab with id: 7.'));
  await expect(showTally(7, marked(2))).resolves.toBeUndefined();
});

/** Relative luminance of a colour, WCAG 2.2. */
function luminance(colour: string): number {
  const channel = (at: number): number => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

test('the badge’s figures stand out from it by 4.5 to 1 or more', () => {
  colourBadge();
  const ground = luminance(action.setBadgeBackgroundColor.mock.calls[0]?.[0].color ?? '');
  const ink = luminance(action.setBadgeTextColor.mock.calls[0]?.[0].color ?? '');
  expect((ink + 0.05) / (ground + 0.05)).toBeGreaterThanOrEqual(4.5);
});

test('where the button takes no badge, as in Firefox for Android, its name still tells', async () => {
  Object.assign(fakeBrowser, { action: { setTitle: action.setTitle } });
  colourBadge();
  await showTally(7, marked(2));
  expect(action.setTitle).toHaveBeenCalledOnce();
});
