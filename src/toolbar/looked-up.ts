import * as v from 'valibot';
import type { Storage } from 'webextension-polyfill';
import { browser, whenEnded } from '../browser';

/** Words of a page that its reader wants looked up. */
const lookedUpSchema = v.object({ words: v.string(), tabId: v.number(), windowId: v.number() });

/** Words of a page that its reader wants looked up, with the tab and window of the page. */
export type LookedUp = v.InferOutput<typeof lookedUpSchema>;

/** In memory only: what somebody selects tells what they read. */
const KEPT_UNDER = 'looked-up';

/** Longest stretch that is looked up, in UTF-16 code units; of a longer one its beginning is. */
const LONGEST = 100;

/** Hands words to the panel, which may only be opening. */
export async function handToPanel(selection: string, place: Omit<LookedUp, 'words'>): Promise<void> {
  const words = selection.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
  if (words !== '') await browser.storage.session.set({ [KEPT_UNDER]: { ...place, words } satisfies LookedUp });
}

/** Takes words that are for this panel out of the browser's memory, until `signal` ends it. */
export function takeLookedUp(
  isForUs: (asked: LookedUp) => boolean,
  take: (words: string) => void,
  signal: AbortSignal,
): void {
  const heard = (value: unknown): void => {
    const asked = v.safeParse(lookedUpSchema, value);
    if (signal.aborted || !asked.success || !isForUs(asked.output)) return;
    take(asked.output.words);
    void browser.storage.session.remove(KEPT_UNDER);
  };
  const listener = (changes: Record<string, Storage.StorageChange>, area: string): void => {
    if (area === 'session' && KEPT_UNDER in changes) heard(changes[KEPT_UNDER]?.newValue);
  };
  browser.storage.onChanged.addListener(listener);
  whenEnded(signal, () => browser.storage.onChanged.removeListener(listener));
  void browser.storage.session.get(KEPT_UNDER).then((kept) => heard(kept[KEPT_UNDER]));
}
