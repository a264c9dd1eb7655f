import { browser } from '../browser';
import { describePage, openTab, type PageDescription } from '../messages/messages';
import { askBackground, askReader, NobodyAnswered } from '../messages/question';

/** The page in the tab that popup or panel tell of; `forbidden` where no extension may run. */
export type OpenPage =
  | { readonly tabId: number; readonly description: PageDescription }
  | { readonly tabId: number | null; readonly description: { readonly state: 'forbidden' } };

/** A page that is still being read is asked again after this time, in milliseconds. */
const ASK_AGAIN_AFTER = 400;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_AFTER));

/** Asks the reader in a tab; null where there is none to answer. */
async function described(tabId: number): Promise<PageDescription | null> {
  try {
    return await askReader(tabId, describePage, null);
  } catch (error) {
    if (error instanceof NobodyAnswered) return null;
    throw error;
  }
}

/** The tab in front in the window of whoever asks; null where there is none. */
export async function tabInFront(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/**
 * Finds out about the page in a tab, and sends the reader there first where there is none. Where the browser took the
 * script and nobody answers (Firefox does so on its own pages), extensions may not run either.
 */
async function pageIn(tabId: number | null): Promise<OpenPage> {
  if (tabId === null) return { tabId, description: { state: 'forbidden' } };
  const there = await described(tabId);
  if (there) return { tabId, description: there };
  const opened = (await askBackground(openTab, { tabId })) === 'opened';
  const answer = opened ? await described(tabId) : null;
  return answer ? { tabId, description: answer } : { tabId, description: { state: 'forbidden' } };
}

/** Finds out about the page in a tab, again and again until it has been read. */
export async function* untilRead(tabId: number | null): AsyncGenerator<OpenPage, void> {
  for (;;) {
    const page = await pageIn(tabId);
    yield page;
    if (page.description.state !== 'reading') return;
    await pause();
  }
}
