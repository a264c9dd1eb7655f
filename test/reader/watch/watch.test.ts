// In a window: see test/window.ts.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepListening } from '../../../src/reader/watch/keep-listening';
import { type PageChange, type WatchOptions, watchPage } from '../../../src/reader/watch/watch';

/** Before the watch takes the getter that tells it. */
const visibility = vi.hoisted(() => {
  const state = { hidden: false };
  Object.defineProperty(Document.prototype, 'hidden', { get: () => state.hidden });
  return state;
});

/** Real DOM, real MutationObserver; only the clock is driven by the test. */
let page: Document;
let changes: PageChange[];
let ending: AbortController;
let mattered: boolean;

beforeEach(() => {
  document.body.replaceChildren();
  page = document;
  changes = [];
  mattered = true;
  ending = new AbortController();
});
afterEach(() => ending.abort());

const begin = (wishes: Partial<WatchOptions> = {}) =>
  watchPage(page, {
    ...wishes,
    signal: ending.signal,
    quiet: 20,
    longest: 80,
    onChange: (change) => {
      changes.push(change);
      return mattered;
    },
  });

const settle = (milliseconds = 60) => new Promise((done) => setTimeout(done, milliseconds));

function append(name: string, text = 'خبر'): Element {
  const element = page.createElement(name);
  element.textContent = text;
  page.body.append(element);
  return element;
}

describe('the watch over a living page', () => {
  it('reports a batch of changes once', async () => {
    begin();
    for (let paragraph = 0; paragraph < 50; paragraph++) append('p');
    await settle();
    expect(changes).toHaveLength(1);
    expect(changes[0]?.navigated).toBe(false);
  });

  it('does not hear of scripts, styles and images, nor of anything before it began', async () => {
    append('p');
    begin();
    append('script');
    append('style');
    append('img');
    await settle();
    expect(changes).toHaveLength(0);
  });

  it('hears of text that changes and of parts that open', async () => {
    const element = append('details');
    begin();
    element.setAttribute('open', '');
    await settle();
    const text = element.firstChild;
    if (text) text.nodeValue = 'خبر آخر';
    await settle();
    expect(changes).toHaveLength(2);
  });

  it('is not woken by the work it is told of, and goes on afterwards', async () => {
    const watch = begin();
    watch.quietly(() => append('hashiya-card'));
    await settle();
    expect(changes).toHaveLength(0);
    append('p');
    await settle();
    expect(changes).toHaveLength(1);
  });

  it('keeps what happened before such work', async () => {
    const watch = begin();
    append('p');
    watch.quietly(() => append('hashiya-card'));
    await settle();
    expect(changes).toHaveLength(1);
  });

  it('hears of clicks on the page, not of clicks inside what is its own', async () => {
    const text = append('p');
    const host = append('hashiya-card');
    begin({ isOwn: (event) => event.target === host });
    host.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await settle();
    expect(changes).toHaveLength(0);
    text.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await settle();
    expect(changes).toHaveLength(1);
  });

  it('looks again at a page that comes back from the history, not at one that has just loaded', async () => {
    begin();
    const shown = (persisted: boolean) => Object.assign(new Event('pageshow'), { persisted });
    window.dispatchEvent(shown(false));
    await settle();
    expect(changes).toHaveLength(0);
    window.dispatchEvent(shown(true));
    await settle();
    expect(changes).toHaveLength(1);
  });

  it('tells a new address from a new fragment', async () => {
    begin();
    history.pushState(null, '', '#part');
    append('p');
    await settle();
    history.pushState(null, '', '/news/2');
    append('p');
    await settle();
    expect(changes.map(({ navigated }) => navigated)).toEqual([false, true]);
    expect(changes[1]?.url).toContain('/news/2');
  });

  it('reports in time on a page that never rests', async () => {
    begin();
    const ticker = setInterval(() => append('p'), 5);
    await settle(300);
    clearInterval(ticker);
    expect(changes.length).toBeGreaterThan(1);
  });

  it('rests when its reports have not mattered', async () => {
    mattered = false;
    begin();
    for (let round = 0; round < 5; round++) {
      append('p');
      await settle();
    }
    expect(changes).toHaveLength(1);
  });

  it('pauses while the page is hidden and looks once when it is back', async () => {
    visibility.hidden = true;
    begin();
    append('p');
    await settle();
    expect(changes).toHaveLength(0);
    visibility.hidden = false;
    document.dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect(changes).toHaveLength(1);
  });

  it('goes on when the page replaces its whole document, and does not rest then', async () => {
    mattered = false;
    begin();
    append('p');
    await settle();
    mattered = true;
    const outermost = page.createElement('html');
    outermost.append(page.createElement('body'));
    const before = page.documentElement;
    before.remove();
    page.append(outermost);
    await settle();
    expect(changes).toHaveLength(2);
    outermost.append(page.createElement('p'));
    await settle();
    expect(changes).toHaveLength(3);
    outermost.remove();
    page.append(before);
  });

  it('listens again when its listeners are taken off with the document', async () => {
    const heard = vi.fn();
    keepListening(page, ending.signal, () => page.addEventListener('click', heard, { signal: ending.signal }));
    const replace = async (): Promise<void> => {
      page.removeEventListener('click', heard);
      const { documentElement } = page;
      documentElement.remove();
      page.append(documentElement);
      await settle(0);
    };
    await replace();
    page.dispatchEvent(new MouseEvent('click'));
    expect(heard).toHaveBeenCalledOnce();
    ending.abort();
    await replace();
    page.dispatchEvent(new MouseEvent('click'));
    expect(heard).toHaveBeenCalledOnce();
  });

  it('hears what changes in a shadow root that it is told of, while that is on the page', async () => {
    const host = append('news-app');
    const root = host.attachShadow({ mode: 'open' });
    const watch = begin();
    root.append(page.createElement('p'));
    await settle();
    expect(changes).toHaveLength(0);
    watch.include(root);
    root.append(page.createElement('p'));
    await settle();
    expect(changes).toHaveLength(1);
    host.remove();
    await settle();
    expect(changes).toHaveLength(2);
    root.append(page.createElement('p'));
    await settle();
    watch.quietly(() => root.append(page.createElement('p')));
    root.append(page.createElement('p'));
    await settle();
    expect(changes).toHaveLength(3);
  });

  it('hears changes for a while only, if that is wanted, and anew once the address has changed', async () => {
    begin({ hearing: 100 });
    append('p');
    await settle();
    expect(changes).toHaveLength(1);
    await settle(100);
    append('p');
    await settle();
    expect(changes).toHaveLength(1);
    history.pushState(null, '', '/news/3');
    window.dispatchEvent(new Event('popstate'));
    await settle();
    append('p');
    await settle();
    expect(changes.map(({ navigated }) => navigated)).toEqual([false, true, false]);
  });

  it('rests no longer than it is told, and not at all once the reader has gone on', async () => {
    mattered = false;
    begin({ longestRest: 10 });
    for (let round = 0; round < 3; round++) {
      append('p');
      await settle();
    }
    expect(changes).toHaveLength(3);
  });

  it('ends with its signal and with stop', async () => {
    begin();
    ending.abort();
    append('p');
    ending = new AbortController();
    const second = begin();
    second.stop();
    append('p');
    await settle();
    expect(changes).toHaveLength(0);
  });
});
