import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, isSiteOn, readSettings, switchSite, watchSettings } from '../../src/settings/settings';

beforeEach(() => fakeBrowser.reset());

test('everything is on before the reader has chosen anything', async () => {
  const settings = await readSettings();
  expect(isSiteOn(settings, 'news.example')).toBe(true);
  expect(Object.values(settings.highlights)).toEqual([true, true, true, true]);
  expect(settings.hoverDelay).toBe(350);
});

test('a site is switched off and on again by itself', async () => {
  await switchSite('news.example', false);
  await switchSite('news.example', false);
  expect(await readSettings()).toMatchObject({ sitesOff: ['news.example'] });
  expect(isSiteOn(await readSettings(), 'other.example')).toBe(true);
  await switchSite('news.example', true);
  expect((await readSettings()).sitesOff).toEqual([]);
});

test('changes made at the same moment do not overtake each other', async () => {
  await Promise.all([switchSite('a.example', false), switchSite('b.example', false), changeSettings(() => ({}))]);
  expect((await readSettings()).sitesOff).toEqual(['a.example', 'b.example']);
});

test.each(['not settings', null, { sitesOff: 'news.example', hoverDelay: -1 }, { highlights: { person: 'yes' } }])(
  'damaged settings fall back to the usual ones',
  async (value) => {
    await fakeBrowser.storage.local.set({ settings: value });
    expect(await readSettings()).toMatchObject({ sitesOff: [], hoverDelay: 350 });
  },
);

test('one damaged value does not lose the others', async () => {
  await fakeBrowser.storage.local.set({ settings: { sitesOff: ['a.example'], hoverDelay: 'soon' } });
  expect(await readSettings()).toMatchObject({ sitesOff: ['a.example'], hoverDelay: 350 });
});

test('whoever watches hears of changes until told to stop', async () => {
  const heard: number[] = [];
  const end = new AbortController();
  watchSettings(({ hoverDelay }) => heard.push(hoverDelay), end.signal);
  await changeSettings(() => ({ hoverDelay: 600 }));
  end.abort();
  await changeSettings(() => ({ hoverDelay: 700 }));
  expect(heard).toEqual([600]);
});
