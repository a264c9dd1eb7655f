import { browser } from '../browser';
import { describePage, openTab, type PageDescription } from '../messages/messages';
import { askBackground, askReader, NobodyAnswered } from '../messages/question';

/** The page in the tab the popup belongs to; `forbidden` where no extension may run. */
export type OpenPage =
  | { readonly tabId: number; readonly description: PageDescription }
  | { readonly tabId: number | null; readonly description: { readonly state: 'forbidden' } };

/** Finds out about the page in the current tab, and sends the reader there first where there is none. */
export async function openPage(): Promise<OpenPage> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const tabId = tab?.id;
  if (tabId === undefined) return { tabId: null, description: { state: 'forbidden' } };
  try {
    return { tabId, description: await askReader(tabId, describePage, null) };
  } catch (error) {
    if (!(error instanceof NobodyAnswered)) throw error;
  }
  if ((await askBackground(openTab, { tabId })) === 'forbidden') return { tabId, description: { state: 'forbidden' } };
  return { tabId, description: await askReader(tabId, describePage, null) };
}
