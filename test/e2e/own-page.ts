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

/** The addresses of all tabs that show one of the extension's own pages: of others it is told none. */
export async function ownTabs(own: Page): Promise<readonly string[]> {
  const tabs = v.parse(v.array(v.object({ url: v.optional(v.string()) })), await inOwnPage(own, 'api.tabs.query({})'));
  return tabs.flatMap(({ url }) => url ?? []);
}

const badgesSchema = v.array(v.tuple([v.number(), v.string()]));

/** The badge on the button of every tab, by the tab's id; empty where there is none. */
export async function badgesIn(own: Page): Promise<ReadonlyMap<number, string>> {
  const badge = 'async ({ id }) => [id, await api.action.getBadgeText({ tabId: id })]';
  const badges = await inOwnPage(own, `api.tabs.query({}).then((tabs) => Promise.all(tabs.map(${badge})))`);
  return new Map(v.parse(badgesSchema, badges));
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

const replySchema = v.object({ answer: v.unknown() });

/** What the background answers one of the extension's own pages. */
export async function askFrom(own: Page, question: string, request: unknown): Promise<unknown> {
  const message = JSON.stringify({ hashiya: question, request });
  return v.parse(replySchema, await inOwnPage(own, `api.runtime.sendMessage(${message})`)).answer;
}

const keptSchema = v.array(v.looseObject({ text: v.string(), address: v.nullable(v.string()) }));

/** All notes that are kept, as one of the extension's own pages reads them. */
export async function notesIn(own: Page): Promise<v.InferOutput<typeof keptSchema>> {
  return v.parse(keptSchema, await rowsIn(own, 'notes'));
}

/** All articles that are kept, as one of the extension's own pages reads them. */
export async function articlesIn(own: Page): Promise<unknown> {
  return rowsIn(own, 'articles');
}

/** All rows of a store of the notes' database, which must be there: whoever opens it first makes it. */
function rowsIn(own: Page, store: 'notes' | 'articles'): Promise<unknown> {
  return inOwnPage(
    own,
    `new Promise((resolve, reject) => {
      const opening = indexedDB.open('notes');
      opening.onupgradeneeded = () => opening.transaction.abort();
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const database = opening.result;
        const asking = database.transaction('${store}').objectStore('${store}').getAll();
        asking.onerror = () => reject(asking.error);
        asking.onsuccess = () => resolve(asking.result);
        database.close();
      };
    })`,
  );
}

/** Lets the extension's databases take nothing more, until what is answered is called; only Chromium can be told. */
export async function fillDatabases(own: Page): Promise<() => Promise<void>> {
  const driver = await own.createCDPSession();
  const origin = await own.evaluate(() => location.origin);
  await driver.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  return () => driver.detach();
}

/** Switches a choice of the settings that begins with these words. */
export async function choose(settings: Page, words: string): Promise<void> {
  await settings.waitForSelector('.choice', { timeout: WITHIN });
  await settings.$$eval(
    '.choice',
    (choices, wanted) =>
      choices
        .find(({ textContent }) => textContent?.startsWith(wanted))
        ?.querySelector('input')
        ?.click(),
    words,
  );
}
