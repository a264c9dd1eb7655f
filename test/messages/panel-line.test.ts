import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { acceptPanels, lineToReader, type PageNews } from '../../src/messages/panel-line';

const NEWS: PageNews = { kind: 'on-screen', entities: ['e1'] };
const ownPage = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/sidepanel.html') };

/** Somebody who hears of events. */
function made<Heard>() {
  const listeners = new Set<(heard: Heard) => void>();
  return {
    addListener: (listener: (heard: Heard) => void) => void listeners.add(listener),
    removeListener: (listener: (heard: Heard) => void) => void listeners.delete(listener),
    happen: (heard: Heard) => {
      for (const listener of listeners) listener(heard);
    },
  };
}

function madePort(name: string, sender: object = ownPage) {
  const [onMessage, onDisconnect] = [made<unknown>(), made<void>()];
  return { name, sender, onMessage, onDisconnect, postMessage: vi.fn(), disconnect: vi.fn() };
}

const onConnect = made<object>();
let end = new AbortController();

beforeEach(() => {
  end = new AbortController();
  Object.assign(fakeBrowser.runtime, { onConnect });
});

afterEach(() => end.abort());

test('a panel is told news until it is gone', () => {
  const accept = vi.fn<Parameters<typeof acceptPanels>[0]>();
  acceptPanels(accept, end.signal);
  const port = madePort('panel');
  onConnect.happen(port);
  const [tell, gone] = accept.mock.calls[0] ?? [];
  tell?.(NEWS);
  expect(port.postMessage).toHaveBeenCalledExactlyOnceWith(NEWS);
  port.onDisconnect.happen();
  expect(gone?.aborted).toBe(true);
});

test('a panel whose port has gone unheard ends with the first word that does not reach it', () => {
  const accept = vi.fn<Parameters<typeof acceptPanels>[0]>();
  acceptPanels(accept, end.signal);
  const port = madePort('panel');
  port.postMessage.mockImplementation(() => {
    throw new Error('disconnected');
  });
  onConnect.happen(port);
  const [tell, gone] = accept.mock.calls[0] ?? [];
  tell?.(NEWS);
  expect(gone?.aborted).toBe(true);
});

test('the end of the reader is the end of the line', () => {
  const accept = vi.fn<Parameters<typeof acceptPanels>[0]>();
  acceptPanels(accept, end.signal);
  const port = madePort('panel');
  onConnect.happen(port);
  end.abort();
  expect(accept.mock.calls[0]?.[1].aborted).toBe(true);
  expect(port.disconnect).toHaveBeenCalled();
});

test('whoever is no page of the extension’s own is told nothing, and neither is who wants something else', () => {
  const accept = vi.fn();
  acceptPanels(accept, end.signal);
  onConnect.happen(madePort('panel', { id: 'another-extension', url: 'chrome-extension://another/x.html' }));
  onConnect.happen(madePort('panel', { ...ownPage, url: 'https://news.example/', tab: { id: 7 } }));
  onConnect.happen(madePort('note'));
  expect(accept).not.toHaveBeenCalled();
});

test('a panel believes nothing that has another form', () => {
  const port = madePort('panel');
  Object.assign(fakeBrowser.tabs, { connect: () => port });
  const [hear, ended] = [vi.fn(), vi.fn()];
  lineToReader(7, { hear, ended }, end.signal);
  for (const nonsense of [null, 'changed', { kind: 'on-screen', entities: [1] }, { kind: 'open', url: 'x' }])
    port.onMessage.happen(nonsense);
  expect(hear).not.toHaveBeenCalled();
  port.onMessage.happen(NEWS);
  expect(hear).toHaveBeenCalledExactlyOnceWith(NEWS);
});
