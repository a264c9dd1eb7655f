import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { browser, whenEnded } from '../browser';
import { isOwn } from './question';

/** Name of the ports between an open panel and the reader of the page that it tells of. */
const PANEL_LINE = 'panel';

const newsSchema = v.variant('kind', [
  /** The page has been read anew, or another of its articles is on the screen: ask what it is. */
  v.object({ kind: v.literal('changed') }),
  /** Entities of the article last described that are named on the screen, in reading order. */
  v.object({ kind: v.literal('on-screen'), entities: v.array(v.string()) }),
]);

/** What a reader tells an open panel. */
export type PageNews = v.InferOutput<typeof newsSchema>;

/** What a panel does with what it hears. */
interface PanelEnd {
  hear(news: PageNews): void;
  /** The page is gone, or there was no reader in it. */
  ended(): void;
}

/** Joins a panel to the reader in a tab's main frame, which tells it news of the page until `signal` ends it. */
export function lineToReader(tabId: number, { hear, ended }: PanelEnd, signal: AbortSignal): void {
  const port = browser.tabs.connect(tabId, { name: PANEL_LINE, frameId: 0 });
  port.onMessage.addListener((message) => {
    const news = v.safeParse(newsSchema, message);
    if (news.success) hear(news.output);
  });
  port.onDisconnect.addListener(ended);
  whenEnded(signal, () => port.disconnect());
}

/**
 * Welcomes panels in the reader's script until `signal` ends it. `accept` gets the way to tell a panel news, and a signal
 * that ends when the panel is gone or follows another page.
 */
export function acceptPanels(
  accept: (tell: (news: PageNews) => void, gone: AbortSignal) => void,
  signal: AbortSignal,
): void {
  const listener = (port: Runtime.Port): void => {
    if (port.name !== PANEL_LINE || !port.sender || !isOwn(port.sender)) return;
    const gone = new AbortController();
    port.onDisconnect.addListener(() => gone.abort());
    whenEnded(signal, () => {
      gone.abort();
      port.disconnect();
    });
    const tell = (news: PageNews): void => {
      try {
        port.postMessage(news);
      } catch {
        // A page that comes back from the browser's memory has lost its ports and may not have heard of it yet.
        gone.abort();
      }
    };
    accept(tell, gone.signal);
  };
  browser.runtime.onConnect.addListener(listener);
  whenEnded(signal, () => browser.runtime.onConnect.removeListener(listener));
}
