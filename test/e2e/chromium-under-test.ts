import { fileURLToPath } from 'node:url';
import type { Browser, Extension, Page, WebWorker } from 'puppeteer-core';
import * as v from 'valibot';
import { builtExtension } from '../../src/tools/build-extension';
import { openBrowser } from '../../src/tools/demo/open-browser';
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
import { pageOnShelf } from './shelf';

const WITNESS = fileURLToPath(new URL('witness', import.meta.url));

/** Chromium with the extension. */
export class ChromiumUnderTest implements BrowserUnderTest {
  readonly family = 'chromium';

  /** The browser's question stands in a window of its own, and its settings of extensions grant nothing that is optional. */
  readonly grantSite = null;

  private constructor(
    readonly browser: Browser,
    readonly server: PageServer,
    private extension: Extension,
    readonly language: 'ar' | 'en',
    readonly downloads: string,
  ) {}

  static async open({ language, profile, downloads }: TestWishes): Promise<ChromiumUnderTest> {
    const server = await PageServer.start(pageOnShelf);
    const browser = await openBrowser('chromium', {
      headless: true,
      language,
      pages: { port: server.port, take: 'everything' },
      view: VIEW,
      downloads,
      ...(profile === undefined ? {} : { profile }),
    });
    await browser.installExtension(WITNESS);
    const extension = await installed(browser);
    return new ChromiumUnderTest(browser, server, extension, language, downloads);
  }

  get extensionId(): string {
    return this.extension.id;
  }

  get ownAddress(): string {
    return `chrome-extension://${this.extension.id}/`;
  }

  async openPopup(page: Page): Promise<Page> {
    const opened = this.browser.waitForTarget((target) => target.url().endsWith('/popup.html'), { timeout: WITHIN });
    await this.clickToolbarButton(page);
    return (await opened).asPage();
  }

  async clickToolbarButton(page: Page): Promise<void> {
    await page.bringToFront();
    await page.triggerExtensionAction(this.extension);
  }

  /** By the popup's button: keys sent to a page never reach the browser's shortcuts, and it opens for a reader's hand only. */
  async openPanelBeside(page: Page): Promise<Page> {
    const popup = await this.openPopup(page);
    await popup.waitForSelector('.beside', { timeout: WITHIN });
    const opened = this.browser.waitForTarget((target) => target.url().endsWith('/sidepanel.html'), {
      timeout: WITHIN,
    });
    await popup.click('.beside');
    return (await opened).asPage();
  }

  async openPrivately(address: string): Promise<Page> {
    const background = await this.#background();
    await background.evaluate(`chrome.windows.create({ incognito: true, url: ${JSON.stringify(address)} })`);
    const target = await this.browser.waitForTarget((candidate) => candidate.url() === address, { timeout: WITHIN });
    const page = await target.page();
    if (!page) throw new Error('No private window opened.');
    await page.setViewport(VIEW);
    return page;
  }

  /** The page is loaded anew. */
  async turnIntoPhone(page: Page): Promise<void> {
    await page.setViewport({ ...PHONE, isMobile: true, hasTouch: true });
  }

  /** Keys sent to a page never reach the browser's own shortcuts: the event is raised where the browser raises it. */
  async pressShortcut(page: Page, shortcut: Shortcut): Promise<void> {
    await page.bringToFront();
    const background = await this.#background();
    await background.evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true })
      .then(([tab]) => chrome.commands.onCommand.dispatch(${JSON.stringify(shortcut)}, tab))`);
  }

  /** The menu is the system's: the event is raised where the browser raises it, without the right to open a side panel. */
  async chooseInMenu(page: Page, entry: MenuEntry, selection = ''): Promise<void> {
    await page.bringToFront();
    const background = await this.#background();
    const click = JSON.stringify({ menuItemId: entry, selectionText: selection });
    await background.evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true })
      .then(([tab]) => chrome.contextMenus.onClicked.dispatch(${click}, tab))`);
  }

  async stopBackground(): Promise<void> {
    const worker = await this.#background();
    await worker.close();
  }

  async reloadExtension(): Promise<void> {
    this.extension = await installed(this.browser);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.stop();
  }

  async #background(): Promise<WebWorker> {
    const target = await this.browser.waitForTarget(
      (candidate) => candidate.type() === 'service_worker' && candidate.url().includes(this.extension.id),
      { timeout: WITHIN },
    );
    const worker = await target.worker();
    if (!worker) throw new Error('The background did not start.');
    // A worker that is just starting is there before the extension's interface is.
    while ((await worker.evaluate('typeof chrome')) !== 'object')
      await new Promise((resolve) => setTimeout(resolve, 20));
    return worker;
  }
}

const loadedSchema = v.object({ id: v.string() });

/** Loads the extension, for private windows too; where it is there already, anew. */
async function installed(browser: Browser): Promise<Extension> {
  const driver = await browser.target().createCDPSession();
  const { id } = v.parse(
    loadedSchema,
    await driver.send('Extensions.loadUnpacked', { path: builtExtension('chromium', true), enableInIncognito: true }),
  );
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error('Chromium did not take the extension.');
  return extension;
}
