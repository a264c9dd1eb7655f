/** How long a library of 5,000 articles and 50,000 notes takes to open, to be searched and to show an entity, in Chromium. */
import { tmpdir } from 'node:os';
import type { Page } from 'puppeteer-core';
import { entityAddress } from '../../src/library/route';
import { buildExtension } from '../../src/tools/build-extension';
import { ChromiumUnderTest } from '../e2e/chromium-under-test';
import { fillLibrary } from '../e2e/library-page';
import { openOwnPage } from '../e2e/own-page';
import { MADE_PLACE, madeLibrary } from '../library/made-library';

/** Milliseconds, each the best of several times. */
export interface LibraryTimes {
  /** From navigation to the first article. */
  readonly opened: number;
  /** From navigation until all of it can be searched. */
  readonly searchable: number;
  /** The longest time for which the page did nothing else meanwhile. */
  readonly longestTask: number;
  /** From the last letter of a query to what it finds, of the slowest query. */
  readonly found: number;
  /** From navigation to the page of an entity that most articles name. */
  readonly entity: number;
}

const ARTICLES = 5000;
const NOTES_ON_EACH = 10;
const TIMES = 5;

const READY = '.filters:enabled';

/** Goes to a page of the library anew and waits for something on it; answers when it stood there, counted from navigation. */
async function shownAt(page: Page, address: string, selector: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  return page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        if (document.querySelector(wanted)) {
          resolve(performance.now());
          return;
        }
        new MutationObserver((_, observer) => {
          if (!document.querySelector(wanted)) return;
          observer.disconnect();
          resolve(performance.now());
        }).observe(document, { subtree: true, childList: true, attributes: true });
      }),
    selector,
  );
}

/** The longest task of a page so far. */
function longestTask(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((tasks, observer) => {
          observer.disconnect();
          resolve(Math.max(...tasks.getEntries().map(({ duration }) => duration)));
        }).observe({ type: 'longtask', buffered: true });
        // Tasks of less than 50 ms are not told.
        setTimeout(() => resolve(50), 500);
      }),
  );
}

/** Types a query at once; answers how long it takes until what it finds stands there. */
function foundAfter(page: Page, query: string): Promise<number> {
  return page.evaluate(
    (words) =>
      new Promise<number>((resolve) => {
        const field = document.querySelector('input');
        const tally = document.querySelector('.tally');
        if (!field || !tally) throw new Error('The library shows no search');
        const since = performance.now();
        new MutationObserver((_, observer) => {
          observer.disconnect();
          resolve(performance.now() - since);
        }).observe(tally, { subtree: true, childList: true, characterData: true });
        field.value = words;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    query,
  );
}

const QUERIES = ['الوزاره', 'خطة تمويل', 'مسقط مياه', 'ا', 'تقرير مستقل في المدينة'] as const;

/** Fills a library and opens it again and again. */
export async function benchLibrary(progress: (next: string) => void): Promise<LibraryTimes> {
  progress('building the extension');
  buildExtension('chromium', true);
  progress(`filling a library with ${ARTICLES * NOTES_ON_EACH} notes`);
  const chromium = await ChromiumUnderTest.open({ language: 'ar', downloads: tmpdir() });
  try {
    const page = await openOwnPage(chromium, 'library.html');
    await page.bringToFront();
    await page.waitForSelector('.empty');
    await fillLibrary(page, madeLibrary(ARTICLES, NOTES_ON_EACH));
    progress('opening it');
    const whole = `${chromium.ownAddress}library.html`;
    const opened: number[] = [];
    const searchable: number[] = [];
    const tasks: number[] = [];
    const found: number[] = [];
    const entity: number[] = [];
    for (let time = 0; time < TIMES; time++) {
      opened.push(await shownAt(page, whole, '.leaf'));
      searchable.push(await shownAt(page, whole, READY));
      tasks.push(await longestTask(page));
      const spans: number[] = [];
      for (const query of QUERIES) spans.push(await foundAfter(page, query));
      found.push(Math.max(...spans));
      entity.push(await shownAt(page, chromium.ownAddress + entityAddress(MADE_PLACE).slice(1), '.months'));
    }
    return {
      opened: Math.min(...opened),
      searchable: Math.min(...searchable),
      longestTask: Math.min(...tasks),
      found: Math.min(...found),
      entity: Math.min(...entity),
    };
  } finally {
    await chromium.close();
  }
}
