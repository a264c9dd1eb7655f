import type { Browser, Page } from 'puppeteer-core';
import type { BrowserFamily } from '../../src/tools/browsers';
import type { PageServer } from '../../src/tools/demo/page-server';

/** A shortcut of the extension, as its manifest names it. */
export type Shortcut = 'next-mention' | 'previous-mention' | 'all-mentions' | 'open-panel' | 'note-selection';

/** An entry of the extension in the menu of a page. */
export type MenuEntry = 'annotate' | 'look-up';

/** How a browser is opened for a test. */
export interface TestWishes {
  readonly language: 'ar' | 'en';
  /** A folder for the profile, for tests that open it twice. */
  readonly profile?: string;
  /** A folder for what is downloaded. */
  readonly downloads: string;
}

/** A real browser with the built extension in it, and what the tests do to both. */
export interface BrowserUnderTest {
  readonly family: BrowserFamily;
  readonly browser: Browser;
  /** The proxy of the browser: it serves the pages and hears of every other request. */
  readonly server: PageServer;
  readonly language: 'ar' | 'en';
  readonly downloads: string;
  /** By which other extensions would ask for it. */
  readonly extensionId: string;
  /** Where the extension's own pages stand; ends with a slash. */
  readonly ownAddress: string;
  /** Clicks the toolbar button, which opens the popup for this page, and answers the popup. */
  openPopup(page: Page): Promise<Page>;
  /** Clicks the toolbar button without caring for what the popup shows. */
  clickToolbarButton(page: Page): Promise<void>;
  /** Opens the panel beside this page as readers do, and answers it, or null where tests cannot see into it. */
  openPanelBeside(page: Page): Promise<Page | null>;
  /** Opens an address in a private window, in which the reader has allowed Hashiya. */
  openPrivately(address: string): Promise<Page>;
  /** Gives a page the screen of a phone and a finger for its pointer; in Firefox all other pages get the finger, too. */
  turnIntoPhone(page: Page): Promise<void>;
  pressShortcut(page: Page, shortcut: Shortcut): Promise<void>;
  /** Chooses an entry of the menu that opens on a page, in which these words are selected. */
  chooseInMenu(page: Page, entry: MenuEntry, selection?: string): Promise<void>;
  /** Lets the extension into the pages of this pattern, as readers do when they are asked; null where no test can. */
  readonly grantSite: ((pattern: string) => Promise<void>) | null;
  /** Ends the extension's background, as browsers do to save memory. */
  stopBackground(): Promise<void>;
  /** Loads the extension anew, as an update does. */
  reloadExtension(): Promise<void>;
  close(): Promise<void>;
}

/** Size of the page's part of the window in the tests, in CSS pixels. */
export const VIEW = { width: 1180, height: 900 };

/** The screen of a usual phone, in CSS pixels. */
export const PHONE = { width: 412, height: 800 };

/** Longest time that anything is waited for, in milliseconds; long, since machines of builders are slow. */
export const WITHIN = 15_000;
