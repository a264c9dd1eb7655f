// In a window: see test/window.ts.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PageNews } from '../../src/messages/panel-line';
import { PanelBeside } from '../../src/reader/panel-beside';

const onScreen = (...entities: string[]): PageNews => ({ kind: 'on-screen', entities });

const tell = vi.fn();
let news: PageNews | null = null;
const look = vi.fn(async () => news);
let gone = new AbortController();

const scroll = (): boolean => document.dispatchEvent(new Event('scroll'));
const soon = (): Promise<unknown> => vi.advanceTimersByTimeAsync(300);

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  gone = new AbortController();
});

afterEach(() => {
  gone.abort();
  vi.useRealTimers();
});

test('a panel hears what is on the screen when it opens and after the page has moved, once each time', async () => {
  news = onScreen('e1');
  const panel = new PanelBeside(tell, look, gone.signal);
  await soon();
  news = onScreen('e2');
  for (let step = 0; step < 20; step++) scroll();
  await soon();
  expect(tell.mock.calls).toEqual([[onScreen('e1')], [onScreen('e2')]]);
  expect(look).toHaveBeenCalledTimes(2);
  panel.changed();
  expect(tell).toHaveBeenLastCalledWith({ kind: 'changed' });
});

test('what has not changed is told again only when the article has been told anew', async () => {
  news = onScreen('e1');
  const panel = new PanelBeside(tell, look, gone.signal);
  await soon();
  scroll();
  await soon();
  expect(tell).toHaveBeenCalledTimes(1);
  panel.described();
  await soon();
  expect(tell).toHaveBeenCalledTimes(2);
});

test('nothing runs any more once the panel is gone', async () => {
  news = onScreen('e1');
  new PanelBeside(tell, look, gone.signal);
  scroll();
  gone.abort();
  await soon();
  scroll();
  window.dispatchEvent(new Event('resize'));
  await soon();
  expect(look).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});
