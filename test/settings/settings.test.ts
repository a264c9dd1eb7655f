import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isSiteOn, readSettings, switchSite, watchSettings } from '../../src/settings/settings';

beforeEach(() => fakeBrowser.reset());

test('everything is on before the reader has chosen anything', async () => {
  const settings = await readSettings();
  expect(await isSiteOn('news.example', false)).toBe(true);
  expect(settings.highlights).toEqual({ person: true, organization: true, place: true, other: true, date: true });
  expect(settings.hoverDelay).toBe(350);
});

test('a site is switched off and on again by itself', async () => {
  await switchSite('news.example', false, false);
  await switchSite('news.example', false, false);
  expect(await readSettings()).toMatchObject({ sitesOff: ['news.example'] });
  expect(await isSiteOn('news.example', false)).toBe(false);
  expect(await isSiteOn('other.example', false)).toBe(true);
  await switchSite('news.example', true, false);
  expect((await readSettings()).sitesOff).toEqual([]);
});

test('changes made at the same moment do not overtake each other', async () => {
  await Promise.all([switchSite('a.example', false, false), switchSite('b.example', false, false)]);
  expect((await readSettings()).sitesOff).toEqual(['a.example', 'b.example']);
});

test('what is switched in a private window is nowhere kept and tells nothing outside it', async () => {
  await switchSite('secret.example', false, true);
  expect(await isSiteOn('secret.example', true)).toBe(false);
  expect(await isSiteOn('secret.example', false)).toBe(true);
  expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain('secret');
});

test('a site that is off can be switched on for private windows alone', async () => {
  await switchSite('news.example', false, false);
  expect(await isSiteOn('news.example', true)).toBe(false);
  await switchSite('news.example', true, true);
  expect(await isSiteOn('news.example', true)).toBe(true);
  expect(await isSiteOn('news.example', false)).toBe(false);
});

test.each(['not settings', null, { sitesOff: 'news.example', hoverDelay: -1 }, { highlights: { person: 'yes' } }])(
  'damaged settings fall back to the usual ones',
  async (value) => {
    await fakeBrowser.storage.local.set({ settings: value });
    expect(await readSettings()).toMatchObject({ sitesOff: [], hoverDelay: 350 });
  },
);

test('who has chosen kinds before dates were one of them sees dates marked', async () => {
  const highlights = { person: false, organization: true, place: true, other: true };
  await fakeBrowser.storage.local.set({ settings: { highlights } });
  expect((await readSettings()).highlights).toEqual({ ...highlights, date: true });
});

test('one damaged value does not lose the others', async () => {
  await fakeBrowser.storage.local.set({ settings: { sitesOff: ['a.example'], hoverDelay: 'soon' } });
  expect(await readSettings()).toMatchObject({ sitesOff: ['a.example'], hoverDelay: 350 });
});

test('whoever watches hears of changes', async () => {
  let heard = 0;
  watchSettings(() => heard++);
  await switchSite('news.example', false, false);
  await fakeBrowser.storage.local.set({ other: 1 });
  await switchSite('news.example', false, true);
  expect(heard).toBe(2);
});
