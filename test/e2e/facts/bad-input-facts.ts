import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { WITHIN } from '../browser-under-test';
import { hoverUntilCard, waitForCardOf } from '../card';
import type { Desk } from '../desk';
import { openedPopup } from '../popup';
import { highlightsOn, hover, openArticle, openPage, waitForHighlights } from '../reading';

/** Longest time that a page may be unable to answer its reader, in milliseconds; on a busy machine see `walkOver`. */
const LONGEST_STANDSTILL = 1000;

/** How many times as long as one walk over a page's elements it may be, where that is longer. */
const LONGEST_IN_WALKS = 4;

/** What a machine does besides only ever adds to a measured time: the best of a few counts. */
const MOST_TRIES = 4;

/** Longest time that its names may be waited for, on the same machine. */
const READ_WITHIN = 90_000;

/** From now on measures how long the page's thread is busy at one go. */
async function watchStandstills(page: Page): Promise<void> {
  await page.evaluate(() => {
    let last = performance.now();
    let longest = 0;
    setInterval(() => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
      document.documentElement.style.setProperty('--longest-standstill', String(longest));
    }, 10);
  });
}

/** How long it takes to ask every element once for its style, place and text, in milliseconds: tells how fast the machine is. */
function walkOver(page: Page): Promise<number> {
  return page.evaluate(() => {
    const begun = performance.now();
    let seen = 0;
    for (const element of document.querySelectorAll('*'))
      seen += getComputedStyle(element).display.length + element.getClientRects().length + element.textContent.length;
    return seen > 0 ? performance.now() - begun : 0;
  });
}

function longestStandstill(page: Page): Promise<number> {
  return page.evaluate(() => Number(document.documentElement.style.getPropertyValue('--longest-standstill')));
}

/** Pages that are no articles, or too much of one, or change under Hashiya's hands. */
export function badInputFacts(desk: Desk): void {
  for (const [what, name] of [
    ['an empty page', 'empty.html'],
    ['a body without text', 'no-text.html'],
    ['a Persian page', 'persian.html'],
    ['an Urdu page', 'urdu.html'],
    ['a Kurdish page', 'kurdish.html'],
    ['an Arabic home page', 'home.html'],
    ['a list of 20,000 links', 'many-links.html'],
  ] as const)
    it(`leaves ${what} alone and says so in the popup`, async () => {
      const { page, faults } = await openPage(desk.browser, `bad/${name}`);
      await openedPopup(desk.browser, page, '.message.no-article');
      expect(await highlightsOn(page)).toEqual([]);
      expect(faults).toEqual([]);
    });

  for (const [what, name] of [
    ['an article of 2 MB', 'long.html'],
    ['a page of 50,000 text nodes', 'many-nodes.html'],
    ['a page of 20 MB', 'heavy.html'],
  ] as const)
    it(`reads ${what} without freezing it`, async () => {
      let isFluent = false;
      for (let tried = 0; tried < MOST_TRIES && !isFluent; tried++) {
        const { page, faults } = await openPage(desk.browser, `large/${name}`);
        await watchStandstills(page);
        await waitForHighlights(page, READ_WITHIN);
        const longest = Math.max(LONGEST_STANDSTILL, LONGEST_IN_WALKS * (await walkOver(page)));
        isFluent = (await longestStandstill(page)) <= longest;
        expect(faults).toEqual([]);
        await page.close();
      }
      expect(isFluent).toBe(true);
    });

  it('reads a page that takes paragraphs away while it is analysed', async () => {
    const { page, faults } = await openPage(desk.browser, 'bad/restless.html');
    await page.waitForFunction(() => document.body.dataset.rested === 'yes', { timeout: WITHIN });
    await waitForHighlights(page);
    await hoverUntilCard(page, 'كايا كالاس', '#story');
    expect(faults).toEqual([]);
  });

  it('reads to its end an article that grows for seconds, a paragraph every 50 ms', async () => {
    const { page, faults } = await openPage(desk.browser, 'bad/growing.html');
    await waitForHighlights(page);
    await page.waitForFunction(() => document.body.dataset.rested === 'yes', { timeout: WITHIN });
    await page.evaluate(() => document.querySelector('#last')?.scrollIntoView());
    const isMarked = async (): Promise<boolean> =>
      (await highlightsOn(page)).some(({ inside }) => inside[0] === 'last');
    await desk.browser.pressShortcut(page, 'all-mentions');
    await expect.poll(isMarked, { timeout: WITHIN }).toBe(true);
    expect(faults).toEqual([]);
  });

  it('reads a page that has replaced its body a hundred times', async () => {
    const { page, faults } = await openPage(desk.browser, 'bad/replacing.html');
    await page.waitForFunction(() => document.body.dataset.rested === 'yes', { timeout: WITHIN });
    await hoverUntilCard(page, 'كايا كالاس', '#story');
    expect(faults).toEqual([]);
  });

  it('reads an article in tables in a form', async () => {
    const { page, faults } = await openPage(desk.browser, 'bad/tabled.html');
    await waitForHighlights(page);
    const outside = (await highlightsOn(page)).filter(({ inside }) => !inside.includes('story'));
    expect(outside).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('reads a page whose elements bear the names of all that is asked of a form and of the document', async () => {
    const { page, faults } = await openPage(desk.browser, 'bad/clobbered.html');
    await waitForHighlights(page);
    const isHidden = await page.evaluate(() => document.querySelector instanceof HTMLImageElement);
    expect(isHidden).toBe(true);
    const sizes = await page.evaluate(() =>
      ['person', 'organization', 'place'].map((kind) => CSS.highlights.get(`annotated-${kind}`)?.size ?? 0),
    );
    expect(Math.min(...sizes)).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  });

  it('brings its highlights back when the page clears the registry', async () => {
    const { page, faults } = await openPage(desk.browser, 'bad/clearing.html');
    await page.waitForFunction(() => document.documentElement.dataset.cleared === 'yes', { timeout: WITHIN });
    await waitForHighlights(page);
    expect(faults).toEqual([]);
  });

  it('goes on when the browser stops its background', async () => {
    const { page, faults } = await openArticle(desk.browser, 'stopped');
    await desk.browser.stopBackground();
    await openedPopup(desk.browser, page, '#who .row');
    await page.bringToFront();
    await hover(page, 'السعودية', '.body');
    await waitForCardOf(page, 'السعودية');
    const again = await openArticle(desk.browser, 'stopped-again');
    expect([...faults, ...again.faults]).toEqual([]);
  });

  it('reads an article whose analysis was interrupted', async () => {
    const { page, faults } = await openPage(desk.browser, 'interrupted/longish.html');
    await desk.browser.stopBackground();
    await waitForHighlights(page);
    expect(faults).toEqual([]);
  });

  it('throws nothing into an open page when the extension is reloaded, and works there again after a reload', async () => {
    const { page, faults } = await openArticle(desk.browser, 'reloaded');
    await desk.browser.reloadExtension();
    await page.bringToFront();
    await hover(page, 'السعودية', '.body');
    await page.keyboard.press('Tab');
    await page.evaluate(() => document.querySelector('.body p')?.remove());
    await page.reload();
    await waitForHighlights(page);
    await hover(page, 'كايا كالاس', '.body');
    await waitForCardOf(page, 'كايا كالاس');
    expect(faults).toEqual([]);
  });
}
