import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { hashOf } from '../../../src/library/route';
import { madeLibrary } from '../../library/made-library';
import { faultsForFingers } from '../axe';
import { type BrowserUnderTest, PHONE, WITHIN } from '../browser-under-test';
import { waitForCardOf, waitForNoCard } from '../card';
import type { Desk } from '../desk';
import { fillLibrary } from '../library-page';
import { openNote } from '../note-field';
import { openOwnPage } from '../own-page';
import { openArticle, pointOf, waitForHighlights } from '../reading';
import { word } from '../words';

const NAME = 'أنطونيو غوتيريش';

/** Least side of what a finger presses (WCAG 2.5.8), in CSS pixels. */
const LEAST = 24;

/** Near enough to the screen's edge that no text of the article is there, in CSS pixels. */
const BESIDE_TEXT = 6;

/** The extension's pages, each with what it shows once it is there. */
const OWN_PAGES = [
  ['welcome.html', 'nav a'],
  ['options.html', '.choice'],
  ['about.html', 'a'],
  ['library.html', '.leaf'],
  [`library.html${hashOf({ view: 'own', query: '' })}`, '.own-glossary'],
  [`library.html${hashOf({ view: 'keep' })}`, 'input'],
] as const;

/** An article on a phone, its names marked. */
async function openOnPhone(hashiya: BrowserUnderTest, name: string): Promise<Page> {
  const { page } = await openArticle(hashiya, name);
  await hashiya.turnIntoPhone(page);
  await waitForHighlights(page);
  return page;
}

/** How much wider a page is than its screen, in CSS pixels. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** What is wrong with a page on a phone, in a line each. */
async function faultsOn(page: Page): Promise<string[]> {
  const over = await overflow(page);
  return [...(over > 0 ? [`${over} px too wide`] : []), ...(await faultsForFingers(page, 'html'))];
}

/** What a phone's reader has: the extension in a phone's screen and under a finger. On a phone itself nothing is tested. */
export function phoneFacts(desk: Desk): void {
  it('opens a card within a phone’s screen by a tap, lets a finger press what is in it, and closes it by a tap elsewhere', async () => {
    const hashiya = await desk.openAnother({});
    const page = await openOnPhone(hashiya, 'phone-card');
    const { x, y } = await pointOf(page, NAME, '.body');
    await page.touchscreen.tap(x, y);
    const { box, overflow: over, controls } = await waitForCardOf(page, NAME);
    expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(PHONE.width);
    expect(box.bottom).toBeLessThanOrEqual(PHONE.height);
    expect([over, await overflow(page)]).toEqual([0, 0]);
    expect(controls.filter(({ width, height }) => Math.min(width, height) < LEAST)).toEqual([]);
    const note = await openNote(page);
    await note.waitForSelector('.reach:enabled', { timeout: WITHIN });
    expect(await faultsForFingers(note, '.framed-note')).toEqual([]);
    await page.touchscreen.tap(BESIDE_TEXT, box.top / 2);
    await waitForNoCard(page);
  });

  it('tells who, where and when over the whole width of a phone', async () => {
    const hashiya = await desk.openAnother({});
    const page = await openOnPhone(hashiya, 'phone-popup');
    const popup = await openOwnPage(hashiya, 'popup.html');
    await page.bringToFront();
    await hashiya.turnIntoPhone(popup);
    await popup.waitForSelector('#who .row', { timeout: WITHIN });
    await popup.bringToFront();
    expect(await faultsOn(popup)).toEqual([]);
    const [screen = 0, body = 0, map = 0] = await popup.evaluate(() => [
      document.documentElement.clientWidth,
      ...['body', '.map'].map((part) => document.querySelector(part)?.getBoundingClientRect().width ?? 0),
    ]);
    expect(body).toBe(screen);
    expect(map).toBeGreaterThan(screen / 2);
    for (const part of ['who', 'where', 'when', 'said']) {
      await popup.$eval(`nav a[href="#${part}"]`, (link) => link.click());
      await popup.waitForFunction(
        (id) => {
          const { top = -1 } = document.querySelector(`#${id} .row`)?.getBoundingClientRect() ?? {};
          const below = document.querySelector('.tools')?.getBoundingClientRect().bottom ?? 0;
          return top >= below && top < window.innerHeight;
        },
        { timeout: WITHIN },
        part,
      );
    }
  });

  it('has its own pages fit a phone and a finger', async () => {
    const hashiya = await desk.openAnother({});
    const empty = await openOwnPage(hashiya, 'library.html');
    await empty.waitForSelector('.empty', { timeout: WITHIN });
    await fillLibrary(empty, madeLibrary(10, 2));
    await empty.close();
    const faults: string[] = [];
    for (const [address, shows] of OWN_PAGES) {
      const page = await openOwnPage(hashiya, address);
      await hashiya.turnIntoPhone(page);
      await page.bringToFront();
      await page.waitForSelector(shows, { timeout: WITHIN });
      faults.push(...(await faultsOn(page)).map((fault) => `${address}: ${fault}`));
      await page.close();
    }
    expect(faults).toEqual([]);
  });

  it('offers no panel beside the page and no keys where the browser has none', async ({ skip }) => {
    skip(
      desk.browser.family !== 'chromium',
      'Firefox runs nothing of tests in the extension’s pages before they load.',
    );
    const { page } = await openArticle(desk.browser, 'phone-lacks');
    const lacking = async (address: string, shows: string): Promise<Page> => {
      const own = await desk.browser.browser.newPage({ background: true });
      await own.evaluateOnNewDocument(() => {
        for (const name of ['chrome', 'browser'])
          for (const part of ['sidePanel', 'commands']) {
            const api: unknown = Reflect.get(globalThis, name);
            if (api instanceof Object) Reflect.deleteProperty(api, part);
          }
      });
      await own.goto(desk.browser.ownAddress + address);
      await own.waitForSelector(shows, { timeout: WITHIN });
      return own;
    };
    await page.bringToFront();
    const popup = await lacking('popup.html', '.beside');
    expect(await popup.$eval('.beside', ({ textContent }) => textContent)).toBe(word(desk.browser, 'popupAllNames'));
    for (const [address, shows] of [
      ['options.html', '.choice'],
      ['welcome.html', 'nav a'],
    ] as const) {
      const own = await lacking(address, shows);
      expect(await own.$('#optionsKeys, #welcomeKeys, kbd')).toBeNull();
    }
  });
}
