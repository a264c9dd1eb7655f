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

/** Tells that a key of `storage.local` has changed, from wherever, until `signal` ends it; without one as long as the script lives. */
export function watchStored(key: string, changed: () => void, signal?: AbortSignal): void {
  const hear = (changes: Readonly<Record<string, unknown>>, area: string): void => {
    if (area === 'local' && key in changes) changed();
  };
  browser.storage.onChanged.addListener(hear);
  whenEnded(signal, () => browser.storage.onChanged.removeListener(hear));
}
