import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const nothing = { addListener: () => undefined, removeListener: () => undefined };

/** Ports of a browser whose background has not answered yet; the browser of the tests has none at all. */
export function connectToNobody(): void {
  const port = { postMessage: () => undefined, disconnect: () => undefined, onMessage: nothing, onDisconnect: nothing };
  Object.assign(fakeBrowser.runtime, { connect: vi.fn(() => port) });
}
