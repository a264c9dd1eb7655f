import { browser } from '../browser';
import { describePage, openTab, type PageDescription } from '../messages/messages';
import { askBackground, askReader, NobodyAnswered } from '../messages/question';

/** The page in the tab the popup belongs to; `forbidden` where no extension may run. */
export type OpenPage =
  | { readonly tabId: number; readonly description: PageDescription }
  | { readonly tabId: number | null; readonly description: { readonly state: 'forbidden' } };

/** Asks the reader in a tab; null where there is none to answer. */
async function described(tabId: number): Promise<PageDescription | null> {
  try {
    return await askReader(tabId, describePage, null);
  } catch (error) {
    if (error instanceof NobodyAnswered) return null;
    throw error;
  }
}

/**
 * Finds out about the page in the current tab, and sends the reader there first where there is none. Where the browser
 * took the script and nobody answers (Firefox does so on its own pages), extensions may not run either.
 */
export async function openPage(): Promise<OpenPage> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const tabId = tab?.id;
  if (tabId === undefined) return { tabId: null, description: { state: 'forbidden' } };
  const there = await described(tabId);
  if (there) return { tabId, description: there };
  const opened = (await askBackground(openTab, { tabId })) === 'opened';
  const answer = opened ? await described(tabId) : null;
  return answer ? { tabId, description: answer } : { tabId, description: { state: 'forbidden' } };
}
