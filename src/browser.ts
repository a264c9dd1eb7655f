/** The browser's extension API. The one place where it is imported. */
import browser from 'webextension-polyfill';

export { browser };

/** Whether the extension this script came from was reloaded or removed, and with it every way to reach the API. */
export function isOrphaned(): boolean {
  try {
    return browser.runtime?.id === undefined;
  } catch {
    return true;
  }
}

/** Undoes something at the API when `signal` ends, unless the API has gone by then and there is nothing to undo. */
export function whenEnded(signal: AbortSignal | undefined, undo: () => void): void {
  signal?.addEventListener('abort', () => isOrphaned() || undo(), { once: true });
}
