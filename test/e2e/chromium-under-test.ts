import { fileURLToPath } from 'node:url';
import type { Browser, CDPSession, Extension, Page, Target } from 'puppeteer-core';
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
    await this.#inBackground(`chrome.windows.create({ incognito: true, url: ${JSON.stringify(address)} })`);
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
    await this.#inBackground(`chrome.tabs.query({ active: true, lastFocusedWindow: true })
      .then(([tab]) => chrome.commands.onCommand.dispatch(${JSON.stringify(shortcut)}, tab))`);
  }

  /** The menu is the system's: the event is raised where the browser raises it, without the right to open a side panel. */
  async chooseInMenu(page: Page, entry: MenuEntry, selection = ''): Promise<void> {
    await page.bringToFront();
    const click = JSON.stringify({ menuItemId: entry, selectionText: selection });
    await this.#inBackground(`chrome.tabs.query({ active: true, lastFocusedWindow: true })
      .then(([tab]) => chrome.contextMenus.onClicked.dispatch(${click}, tab))`);
  }

  async stopBackground(): Promise<void> {
    const running = await this.#running(BEGINS_WITHIN);
    // Nothing to end: it has not begun again since the last time.
    if (!running) return;
    const { target, line } = running;
    await line.detach().catch(() => undefined);
    const worker = await target.worker();
    // Of one that went on although it was to stop, puppeteer's own line has ended; it is stopped all the same.
    await worker?.close().catch(() => undefined);
  }

  async reloadExtension(): Promise<void> {
    this.extension = await installed(this.browser);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.stop();
  }

  async #inBackground(expression: string): Promise<void> {
    const { line } = (await this.#running()) ?? {};
    if (!line) throw new Error('The background did not start.');
    const { exceptionDetails } = await line.send('Runtime.evaluate', { expression, awaitPromise: true });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    // It may have ended by now.
    await line.detach().catch(() => undefined);
  }

  /** The background, once it runs, and a line to it, which keeps it running until it is let go; null where it does not begin. */
  async #running(within = WITHIN): Promise<{ readonly target: Target; readonly line: CDPSession } | null> {
    const until = performance.now() + within;
    while (performance.now() < until) {
      for (const target of this.browser.targets()) {
        if (target.type() !== 'service_worker' || !target.url().includes(this.extension.id)) continue;
        const line = await lineTo(target);
        if (line) return { target, line };
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return null;
  }
}

/** How long a background takes to begin where something has just asked it, in milliseconds. */
const BEGINS_WITHIN = 4000;

/** How long a worker that is ending may be silent, in milliseconds. */
const ANSWERS_WITHIN = 3000;

/** A line of our own to a worker that runs and has the extension's interface, which it has not at once; else null. */
async function lineTo(target: Target): Promise<CDPSession | null> {
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), ANSWERS_WITHIN));
  const opening = target.createCDPSession().catch(() => null);
  // A line that nobody lets go holds its worker for good.
  const letGo = (): void => void opening.then((line) => line?.detach()).catch(() => undefined);
  const line = await Promise.race([opening, late]);
  // A worker that begins while another line to it ends waits for a debugger until one tells it to run.
  const answering = async (): Promise<boolean> => {
    await line?.send('Runtime.runIfWaitingForDebugger');
    const answer = await line?.send('Runtime.evaluate', { expression: 'typeof chrome' });
    return answer?.result.value === 'object';
  };
  // One that has ended is still listed for a while.
  if (line && (await Promise.race([answering().catch(() => false), late]))) return line;
  letGo();
  return null;
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
