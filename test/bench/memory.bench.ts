/** What one more tab with the demo article takes of memory: without an extension, with a bare script, with Hashiya. */
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import type { BrowserFamily } from '../../src/tools/browsers';
import { buildExtension } from '../../src/tools/build-extension';
import { openBrowser } from '../../src/tools/demo/open-browser';
import { PAGES_HOST, PageServer } from '../../src/tools/demo/page-server';
import { VIEW } from '../e2e/browser-under-test';
import { FirefoxWindow } from '../e2e/firefox-window';
import { waitForHighlights } from '../e2e/reading';
import { pageOnShelf } from '../e2e/shelf';
import { processesOf, proportionalMemory } from './process-memory';
import { median } from './timing';

/** What runs in the pages: nothing, the least that an extension can be, or Hashiya reading them. */
export type Inhabitant = 'nothing' | 'bare script' | 'Hashiya';

/** Bytes of all processes of a browser, garbage collected; each figure the median of several browsers. */
export interface TabMemory {
  readonly family: BrowserFamily;
  readonly inhabitant: Inhabitant;
  /** Of each further tab, from before those tabs were opened. */
  readonly perTab: number;
  /** What each gave back when it was closed. */
  readonly givenBack: number;
  /** The whole browser before those tabs were opened, and after they were closed. */
  readonly before: number;
  readonly after: number;
  /** Processes that came with those tabs. */
  readonly processes: number;
}

const INHABITANTS: readonly Inhabitant[] = ['nothing', 'bare script', 'Hashiya'];
const BARE_SCRIPT = fileURLToPath(new URL('bare-script', import.meta.url));

const TABS = 10;
const BROWSERS = 3;

/** Open before anything is measured: the most processes that Firefox has for one site (`dom.ipc.processCount.webIsolated`). */
const TABS_BEFORE = 4;

/**
 * How long each tab is looked at, in milliseconds. As long in all browsers: a tab that is left before it is painted
 * takes megabytes less.
 */
const LOOKED_AT = 1500;

/** Browsers give memory back some seconds after they could: at rest is what has not lost `STILL` bytes in three looks. */
const LOOK_EVERY = 1500;
const STILL = 1_000_000;
const MOST_LOOKS = 15;

const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

/** A browser that is measured, with one kind of inhabitant in all its pages. */
class MeasuredBrowser {
  private constructor(
    readonly browser: Browser,
    private readonly window: FirefoxWindow | null,
    private readonly server: PageServer,
    private readonly root: number,
    private readonly isRead: boolean,
  ) {}

  static async open(family: BrowserFamily, extension: string | null, isRead: boolean): Promise<MeasuredBrowser> {
    const server = await PageServer.start(pageOnShelf);
    const pages = { port: server.port, take: 'everything' } as const;
    const browser = await openBrowser(family, {
      headless: true,
      language: 'en',
      pages,
      view: VIEW,
      downloads: tmpdir(),
    });
    const root = browser.process()?.pid;
    if (root === undefined) throw new Error('The browser runs on another machine.');
    const window = family === 'firefox' ? await FirefoxWindow.of(browser) : null;
    if (extension !== null) await browser.installExtension(extension);
    return new MeasuredBrowser(browser, window, server, root, isRead);
  }

  async openTab(name: string): Promise<Page> {
    const page = await this.browser.newPage();
    await page.goto(`http://${PAGES_HOST}/${name}/article.html`);
    if (this.isRead) await waitForHighlights(page, 60_000);
    await pause(LOOKED_AT);
    return page;
  }

  get processes(): number {
    return processesOf(this.root).length;
  }

  async memoryAtRest(): Promise<number> {
    let least = Number.POSITIVE_INFINITY;
    for (let look = 0, still = 0; look < MOST_LOOKS && still < 3; look++) {
      await this.#collectGarbage();
      await pause(LOOK_EVERY);
      const held = proportionalMemory(this.root);
      still = held < least - STILL ? 0 : still + 1;
      least = Math.min(least, held);
    }
    return least;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.stop();
  }

  async #collectGarbage(): Promise<void> {
    if (this.window) {
      await this.window.run(`(() => {
        for (const wish of ['child-gc-request', 'child-cc-request', 'child-mmu-request'])
          Services.obs.notifyObservers(null, wish);
        const reporters = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
        return new Promise((resolve) => reporters.minimizeMemoryUsage(resolve));
      })()`);
      return;
    }
    for (const target of this.browser.targets()) {
      if (target.type() !== 'page' && target.type() !== 'service_worker') continue;
      const session = await target.createCDPSession();
      await session.send('HeapProfiler.collectGarbage');
      await session.detach();
    }
  }
}

type Figures = Omit<TabMemory, 'family' | 'inhabitant'>;

async function measuredOnce(family: BrowserFamily, extension: string | null, isRead: boolean): Promise<Figures> {
  const measured = await MeasuredBrowser.open(family, extension, isRead);
  try {
    for (let at = 0; at < TABS_BEFORE; at++) await measured.openTab(`before-${at}`);
    const before = await measured.memoryAtRest();
    const processesBefore = measured.processes;
    const pages: Page[] = [];
    while (pages.length < TABS) pages.push(await measured.openTab(`tab-${pages.length}`));
    const open = await measured.memoryAtRest();
    const processes = measured.processes - processesBefore;
    for (const page of pages) await page.close();
    const after = await measured.memoryAtRest();
    return { perTab: (open - before) / TABS, givenBack: (open - after) / TABS, before, after, processes };
  } finally {
    await measured.close();
  }
}

/**
 * Measures the families named, by turns, so that what else the machine does falls on all alike. Linux only.
 * @param progress is told what comes next
 */
export async function benchMemory(
  progress: (next: string) => void,
  families: readonly BrowserFamily[] = ['chromium', 'firefox'],
  browsers = BROWSERS,
): Promise<TabMemory[]> {
  const rows: TabMemory[] = [];
  for (const family of families) {
    progress(`building the extension for ${family}`);
    const hashiya = buildExtension(family, true);
    const extensions = { nothing: null, 'bare script': BARE_SCRIPT, Hashiya: hashiya };
    const all = new Map<Inhabitant, Figures[]>(INHABITANTS.map((inhabitant) => [inhabitant, []]));
    for (let round = 1; round <= browsers; round++)
      for (const [inhabitant, figures] of all) {
        progress(`${family}, ${TABS} tabs with ${inhabitant}, ${round} of ${browsers}`);
        figures.push(await measuredOnce(family, extensions[inhabitant], inhabitant === 'Hashiya'));
      }
    for (const [inhabitant, figures] of all) {
      const of = (figure: keyof Figures): number => median(figures.map((one) => one[figure]));
      rows.push({
        family,
        inhabitant,
        perTab: of('perTab'),
        givenBack: of('givenBack'),
        before: of('before'),
        after: of('after'),
        processes: of('processes'),
      });
    }
  }
  return rows;
}
