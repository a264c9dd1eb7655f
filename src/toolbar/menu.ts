import type { Menus, Tabs } from 'webextension-polyfill';
import { injectReader } from '../background/inject';
import { browser } from '../browser';
import { describePage, type PageDescription, readAnyway } from '../messages/messages';
import { askReader } from '../messages/question';
import { openPanel } from '../open-panel';
import { phrase } from '../ui/phrases';
import { handToPanel } from './looked-up';

/** A click in the menu of a page. */
interface Click {
  readonly tabId: number;
  readonly windowId: number;
  /** The words that are selected; empty where none are. */
  readonly selection: string;
}

/** An entry of the menu that opens on a page. */
interface MenuEntry {
  readonly id: string;
  readonly context: 'page' | 'selection';
  /** `%s` stands for what is selected. */
  title(): string;
  /** Runs in the very turn of the click, in which alone the browser opens a panel. */
  chosen(click: Click): Promise<void>;
}

async function describedAfterSending(tabId: number): Promise<PageDescription | null> {
  return (await injectReader(tabId)) ? askReader(tabId, describePage, null) : null;
}

/** Reads the page, even where Hashiya is switched off or sees no article; one that is annotated stays as it is. */
async function annotate({ tabId }: Click): Promise<void> {
  const page = await askReader(tabId, describePage, null).catch(() => describedAfterSending(tabId));
  if (page && page.state !== 'article' && page.state !== 'reading') await askReader(tabId, readAnyway, null);
}

/** Shows in the panel what article and glossary know of these words. */
async function lookUp({ tabId, windowId, selection }: Click): Promise<void> {
  await Promise.all([openPanel(tabId), handToPanel(selection, { tabId, windowId })]);
}

/** A new entry is a line here. */
const ENTRIES: readonly MenuEntry[] = [
  { id: 'annotate', context: 'page', title: () => phrase('menuAnnotate'), chosen: annotate },
  { id: 'look-up', context: 'selection', title: () => phrase('menuLookUp', '%s'), chosen: lookUp },
];

/** Extensions may run on no other pages. */
const PAGES = ['http://*/*', 'https://*/*'];

/** Puts the entries into the browser's menu, which keeps them, in place of those that are there. */
export async function putMenu(): Promise<void> {
  // Firefox for Android has no menu.
  const { contextMenus } = browser;
  if (!contextMenus) return;
  await contextMenus.removeAll();
  for (const { id, context, title } of ENTRIES)
    contextMenus.create({ id, contexts: [context], title: title(), documentUrlPatterns: PAGES });
}

async function answer({ menuItemId, selectionText = '' }: Menus.OnClickData, tab?: Tabs.Tab): Promise<void> {
  const entry = ENTRIES.find(({ id }) => id === menuItemId);
  if (!entry || tab?.id === undefined || tab.windowId === undefined) return;
  await entry.chosen({ tabId: tab.id, windowId: tab.windowId, selection: selectionText });
}

/** Answers clicks in the menu; called as the background starts, which such a click may have woken. */
export function answerMenu(): void {
  browser.contextMenus?.onClicked.addListener((click, tab) => void answer(click, tab).catch(() => undefined));
}
