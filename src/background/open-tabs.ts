import { browser } from '../browser';
import { listedPatterns } from '../settings/sites';

/** The first look at a page, as the extension's files have it. */
export const LOOKER_SCRIPT = 'content-scripts/looker.js';

/**
 * Lets Hashiya look at the listed sites' pages that were open before it was installed or updated: Chromium runs content
 * scripts only in pages that load afterwards. Firefox does this by itself.
 */
export async function lookAtOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...listedPatterns()], discarded: false });
  const ids = tabs.flatMap(({ id }) => id ?? []);
  await Promise.allSettled(
    ids.map((tabId) => browser.scripting.executeScript({ target: { tabId }, files: [LOOKER_SCRIPT] })),
  );
}
