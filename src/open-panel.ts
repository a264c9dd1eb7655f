import { browser } from './browser';

/** What Chromium has for pages beside the one in a tab; `webextension-polyfill` has no types for it. */
interface WithSidePanel {
  readonly sidePanel: { open(where: { readonly tabId: number }): Promise<void> };
}

const hasSidePanel = (api: object): api is WithSidePanel => 'sidePanel' in api;

/** Whether the browser has room beside a page, by a side panel or a sidebar; on phones there is none. */
export function hasRoomBeside(): boolean {
  return hasSidePanel(browser) || 'sidebarAction' in browser;
}

/** Name in the panel's address of the tab that it tells of, where it is a tab itself. */
const TAB = 'tab';

async function openInTab(tabId: number): Promise<void> {
  await browser.tabs.create({ url: `/sidepanel.html?${new URLSearchParams({ [TAB]: String(tabId) })}` });
}

async function openBeside(tabId: number): Promise<void> {
  const api: object = browser;
  if (hasSidePanel(api)) await api.sidePanel.open({ tabId });
  else if ('sidebarAction' in api) await browser.sidebarAction.open();
  else await openInTab(tabId);
}

/**
 * Opens the panel beside the page in this tab, or in a tab of its own where the browser has no room beside pages, as on
 * phones. Browsers open it beside the page only in the very turn of a reader's click or key.
 */
export async function openPanel(tabId: number): Promise<void> {
  await openBeside(tabId).catch(() => openInTab(tabId));
}

/** The tab that a panel with this search part in its address tells of; null where it tells of the tab in front. */
export function tabOfPanel(search: string): number | null {
  const tab = new URLSearchParams(search).get(TAB);
  return tab !== null && /^\d+$/.test(tab) ? Number(tab) : null;
}
