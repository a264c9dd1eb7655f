import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handToPanel, takeLookedUp } from '../../src/toolbar/looked-up';

const PLACE = { tabId: 7, windowId: 2 };
let end = new AbortController();

beforeEach(() => {
  fakeBrowser.reset();
  end = new AbortController();
});

afterEach(() => end.abort());

const kept = () => fakeBrowser.storage.session.get();

test('a panel that opens later finds the words, and nothing stays of them', async () => {
  await handToPanel('مسقط', PLACE);
  const take = vi.fn();
  takeLookedUp(({ windowId }) => windowId === 2, take, end.signal);
  await vi.waitFor(() => expect(take).toHaveBeenCalledExactlyOnceWith('مسقط'));
  await vi.waitFor(async () => expect(await kept()).toEqual({}));
});

test('a panel that is open hears of them, the same words twice as well', async () => {
  const take = vi.fn();
  takeLookedUp(() => true, take, end.signal);
  for (const times of [1, 2]) {
    await handToPanel('مسقط', PLACE);
    await vi.waitFor(() => expect(take).toHaveBeenCalledTimes(times));
    await vi.waitFor(async () => expect(await kept()).toEqual({}));
  }
});

test('a panel leaves alone what is for another window', async () => {
  const take = vi.fn();
  takeLookedUp(({ windowId }) => windowId === 3, take, end.signal);
  await handToPanel('مسقط', PLACE);
  expect(take).not.toHaveBeenCalled();
  expect(await kept()).not.toEqual({});
});

test('after its end a panel takes nothing', async () => {
  const take = vi.fn();
  takeLookedUp(() => true, take, end.signal);
  end.abort();
  await handToPanel('مسقط', PLACE);
  expect(take).not.toHaveBeenCalled();
});

test('of a whole page that is selected the beginning is looked up, and of white space nothing', async () => {
  await handToPanel(' \n ', PLACE);
  expect(await kept()).toEqual({});
  await handToPanel('كلمة '.repeat(1000), PLACE);
  const { 'looked-up': handed } = await kept();
  expect(JSON.stringify(handed).length).toBeLessThan(300);
});
