import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { type BrowserUnderTest, WITHIN } from './browser-under-test';

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

/** Whether a tab shows a whole page of this scheme; it says nothing while it goes from one process to another. */
function shows(page: Page, protocol: string): Promise<boolean> {
  return page
    .evaluate((wanted) => location.protocol === wanted && document.readyState === 'complete', protocol)
    .catch(() => false);
}

/** Opens one of the extension's own pages as a tab, behind the one in front. */
export async function openOwnPage(
  { browser, ownAddress }: Pick<BrowserUnderTest, 'browser' | 'ownAddress'>,
  name = 'about.html',
): Promise<Page> {
  const page = await browser.newPage({ background: true });
  // Firefox never tells that such a page has loaded.
  page.goto(ownAddress + name).catch(() => undefined);
  const { protocol } = new URL(ownAddress);
  const until = Date.now() + WITHIN;
  while (Date.now() < until && !(await shows(page, protocol))) await pause();
  return page;
}

const storedSchema = v.record(v.string(), v.unknown());

/** Runs an expression in which `api` is what extensions call `browser`; answers what it resolves to, as JSON carries it. */
async function inOwnPage(own: Page, expression: string): Promise<unknown> {
  const answer = await own.evaluate(
    `(async (api) => JSON.stringify((await (${expression})) ?? null))(globalThis.browser ?? chrome)`,
  );
  return JSON.parse(v.parse(v.string(), answer));
}

/** The id of the tab in front. */
export async function tabInFront(own: Page): Promise<number> {
  const tabs = 'api.tabs.query({ active: true, currentWindow: true })';
  return v.parse(v.number(), await inOwnPage(own, `${tabs}.then(([tab]) => tab.id)`));
}

/** All that the extension has stored, as one of its own pages reads it. */
export async function storedIn(own: Page): Promise<Readonly<Record<string, unknown>>> {
  return v.parse(storedSchema, await inOwnPage(own, 'api.storage.local.get(null)'));
}

/** Stores these values behind the extension's back. */
export async function store(own: Page, values: Readonly<Record<string, unknown>>): Promise<void> {
  await inOwnPage(own, `api.storage.local.set(${JSON.stringify(values)})`);
}

/** Takes what is stored under these keys away. */
export async function unstore(own: Page, keys: readonly string[]): Promise<void> {
  await inOwnPage(own, `api.storage.local.remove(${JSON.stringify(keys)})`);
}

/** Stores under `filler-…` until not another ten letters fit; answers the keys. */
export async function fillStorage(own: Page): Promise<readonly string[]> {
  return v.parse(
    v.array(v.string()),
    await inOwnPage(
      own,
      `(async () => {
        const keys = [];
        for (let size = 2 ** 20; size >= 8; ) {
          const key = 'filler-' + keys.length;
          const isKept = await api.storage.local.set({ [key]: 'x'.repeat(size) }).then(() => true, () => false);
          if (isKept) keys.push(key);
          else size /= 2;
        }
        return keys;
      })()`,
    ),
  );
}
