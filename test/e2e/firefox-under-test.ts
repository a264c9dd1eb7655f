import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { builtExtension } from '../../src/tools/build-extension';
import { FIREFOX_HOST, FIREFOX_ID, openBrowser } from '../../src/tools/demo/open-browser';
import { PageServer } from '../../src/tools/demo/page-server';
import {
  type BrowserUnderTest,
  type MenuEntry,
  PHONE,
  type Shortcut,
  type TestWishes,
  VIEW,
  WITHIN,
} from './browser-under-test';
import { FirefoxWindow } from './firefox-window';
import { openOwnPage } from './own-page';
import { pageOnShelf } from './shelf';

const WITNESS = fileURLToPath(new URL('witness', import.meta.url));
const EXTENSION = `WebExtensionPolicy.getByID('${FIREFOX_ID}').extension`;
/** What tells a shortcut's key in the browser's window. */
const SHORTCUT_KEYS: Readonly<Record<Shortcut, string>> = {
  'next-mention': '[keycode=VK_DOWN]',
  'previous-mention': '[keycode=VK_UP]',
  'all-mentions': '[key=M]',
  'open-panel': '[key=P]',
  'note-selection': '[key=N]',
};

/** Firefox with the extension. */
export class FirefoxUnderTest implements BrowserUnderTest {
  readonly family = 'firefox';
  readonly extensionId = FIREFOX_ID;
  readonly ownAddress = `moz-extension://${FIREFOX_HOST}/`;

  private constructor(
    readonly browser: Browser,
    readonly server: PageServer,
    private readonly window: FirefoxWindow,
    readonly language: 'ar' | 'en',
    readonly downloads: string,
  ) {}

  static async open({ language, profile, downloads }: TestWishes): Promise<FirefoxUnderTest> {
    const server = await PageServer.start(pageOnShelf);
    const browser = await openBrowser('firefox', {
      headless: true,
      language,
      pages: { port: server.port, take: 'everything' },
      view: VIEW,
      downloads,
      ...(profile === undefined ? {} : { profile }),
    });
    const window = await FirefoxWindow.of(browser);
    // Extensions are told this language even where the language pack for Firefox itself is missing.
    await window.run(
      `Services.locale.availableLocales = ['ar', 'en-US']; Services.locale.requestedLocales = ['${language === 'ar' ? 'ar' : 'en-US'}'];`,
    );
    await browser.installExtension(WITNESS);
    await browser.installExtension(builtExtension('firefox', true));
    return new FirefoxUnderTest(browser, server, window, language, downloads);
  }

  /** WebDriver does not show what is in a panel of the toolbar, so the popup comes as a tab behind the page's. */
  async openPopup(page: Page): Promise<Page> {
    const popup = await openOwnPage(this, 'popup.html');
    await page.bringToFront();
    return popup;
  }

  async clickToolbarButton(page: Page): Promise<void> {
    await page.bringToFront();
    await this.window.run(`(() => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      ExtensionParent.apiManager.global.browserActionFor(${EXTENSION}).triggerAction(window);
    })()`);
  }

  /** By its key. WebDriver does not show what is in the sidebar. */
  async openPanelBeside(page: Page): Promise<null> {
    await this.pressShortcut(page, 'open-panel');
    const until = Date.now() + WITHIN;
    const isOpen = () =>
      this.window
        .run(
          `if (!SidebarController.isOpen || !SidebarController.currentID.startsWith('hashiya')) throw new Error('closed')`,
        )
        .then(
          () => true,
          () => false,
        );
    while (!(await isOpen())) {
      if (Date.now() > until) throw new Error('The sidebar did not open.');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return null;
  }

  async openPrivately(address: string): Promise<Page> {
    await this.window.run(`(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      await ExtensionPermissions.add('${FIREFOX_ID}', { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
      await (await AddonManager.getAddonByID('${FIREFOX_ID}')).reload();
      openTrustedLinkIn(${JSON.stringify(address)}, 'window', { private: true });
    })()`);
    const target = await this.browser.waitForTarget((candidate) => candidate.url() === address, { timeout: WITHIN });
    const page = await target.page();
    if (!page) throw new Error('No private window opened.');
    return page;
  }

  /** By what the system tells of its pointers: 1 is a coarse one that cannot hover (`PointerCapabilities`). */
  async turnIntoPhone(page: Page): Promise<void> {
    await this.window.run(`for (const pointers of ['primary', 'all'])
      Services.prefs.setIntPref('ui.' + pointers + 'PointerCapabilities', 1)`);
    await page.setViewport(PHONE);
    // It answers before the page has its new width.
    await page.waitForFunction((width) => window.innerWidth === width, { polling: 50, timeout: WITHIN }, PHONE.width);
  }

  async pressShortcut(page: Page, shortcut: Shortcut): Promise<void> {
    await page.bringToFront();
    await this.window.run(`document.querySelector('[id^="ext-keyset-id"] key${SHORTCUT_KEYS[shortcut]}').doCommand()`);
  }

  /** As the browser tells of it, to a background that has been ended and is woken by it. */
  async chooseInMenu(page: Page, entry: MenuEntry, selection = ''): Promise<void> {
    await page.bringToFront();
    await this.stopBackground();
    const click = JSON.stringify({ menuItemId: entry, selectionText: selection, modifiers: [], button: 0 });
    await this.window.run(`${EXTENSION}.emit('webext-menu-menuitem-click', ${click}, gBrowser.selectedTab)`);
  }

  readonly grantSite = async (pattern: string): Promise<void> => {
    await this.window.run(`(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      await ExtensionPermissions.add('${FIREFOX_ID}', { permissions: [], origins: ['${pattern}'] }, ${EXTENSION});
    })()`);
  };

  async stopBackground(): Promise<void> {
    await this.window.run(
      `${EXTENSION}.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })`,
    );
  }

  async reloadExtension(): Promise<void> {
    await this.window.run(`(async () => {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      await (await AddonManager.getAddonByID('${FIREFOX_ID}')).reload();
    })()`);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.stop();
  }
}
